use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

fn serve_jobs(events: Vec<String>, step: i64) -> Vec<String> {
    // Jobs that came in at the same remainder by `step` become more urgent at the same minutes: their order never changes.
    let mut heaps: Vec<BinaryHeap<(i64, Reverse<usize>, &str)>> = vec![BinaryHeap::new(); step as usize];
    let mut waiting: HashMap<&str, usize> = HashMap::new();
    let mut taken = vec![];
    let mut now = 0;
    for (number, event) in events.iter().enumerate() {
        let words: Vec<&str> = event.split(' ').collect();
        match words[..] {
            ["add", name, urgency] => {
                waiting.entry(name).or_insert_with(|| {
                    let level = urgency.parse::<i64>().unwrap() - now / step;
                    heaps[(now % step) as usize].push((level, Reverse(number), name));
                    number
                });
            }
            ["drop", name] => {
                waiting.remove(name);
            }
            ["wait", minutes] => now += minutes.parse::<i64>().unwrap(),
            _ => {
                for heap in &mut heaps {
                    while heap.peek().is_some_and(|(_, added, name)| waiting.get(name) != Some(&added.0)) {
                        heap.pop();
                    }
                }
                let first = heaps
                    .iter()
                    .zip(0..)
                    .filter_map(|(heap, remainder)| {
                        heap.peek().map(|&(level, added, name)| (level + (now - remainder).div_euclid(step), added, name))
                    })
                    .max()
                    .map_or("-", |(_, _, name)| name);
                waiting.remove(first);
                taken.push(first.to_string());
            }
        }
    }
    taken
}
