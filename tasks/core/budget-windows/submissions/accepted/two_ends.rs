use std::collections::HashMap;

fn budget_windows(kinds: Vec<i64>, costs: Vec<i64>, max_kinds: i64, max_repeat: i64, budget: i64) -> Vec<i64> {
    let mut inside: HashMap<i64, i64> = HashMap::new();
    let (mut good, mut longest, mut longest_start) = (0, 0, -1);
    let (mut start, mut cost) = (0, 0);
    for (end, (&kind, price)) in kinds.iter().zip(&costs).enumerate() {
        *inside.entry(kind).or_insert(0) += 1;
        cost += price;
        while inside.len() as i64 > max_kinds
            || inside.get(&kind).is_some_and(|&times| times > max_repeat)
            || cost > budget
        {
            cost -= costs[start];
            leave(&mut inside, kinds[start]);
            start += 1;
        }
        let length = (end + 1 - start) as i64;
        good += length;
        if length > longest {
            (longest, longest_start) = (length, start as i64);
        }
    }
    vec![good, longest, longest_start]
}

fn leave(inside: &mut HashMap<i64, i64>, kind: i64) {
    if let Some(times) = inside.get_mut(&kind) {
        *times -= 1;
        if *times == 0 {
            inside.remove(&kind);
        }
    }
}
