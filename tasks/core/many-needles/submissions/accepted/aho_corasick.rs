struct Automaton {
    next: Vec<[u32; 26]>,
    links: Vec<u32>,
    breadth_first: Vec<u32>,
}

fn needle_counts(ring: String, needles: Vec<String>) -> Vec<i64> {
    let longest = needles.iter().map(String::len).max().unwrap_or(1);
    let (automaton, ends) = Automaton::new(&needles);
    let mut visits = vec![0; automaton.next.len()];
    let mut node = 0;
    // Before the first letter counts, the automaton has read as many letters as any needle can reach back.
    let skipped = ring.len() - (longest - 1) % ring.len();
    let endless = ring.bytes().cycle().skip(skipped).take(longest - 1 + ring.len());
    for (read, letter) in endless.enumerate() {
        node = automaton.next[node][usize::from(letter - b'a')] as usize;
        visits[node] += i64::from(read >= longest - 1);
    }
    for &node in automaton.breadth_first.iter().skip(1).rev() {
        visits[automaton.links[node as usize] as usize] += visits[node as usize];
    }
    ends.into_iter().map(|end| visits[end]).collect()
}

impl Automaton {
    /// The automaton and the node where each needle ends.
    fn new(needles: &[String]) -> (Self, Vec<usize>) {
        let mut next = vec![[0; 26]];
        let ends = needles.iter().map(|needle| add(&mut next, needle)).collect();
        let mut links = vec![0; next.len()];
        let mut breadth_first = vec![0];
        for i in 0..next.len() {
            let node = breadth_first[i] as usize;
            for letter in 0..26 {
                let fallback = if node == 0 { 0 } else { next[links[node] as usize][letter] };
                match next[node][letter] {
                    0 => next[node][letter] = fallback,
                    child => {
                        links[child as usize] = fallback;
                        breadth_first.push(child);
                    }
                }
            }
        }
        (Automaton { next, links, breadth_first }, ends)
    }
}

fn add(next: &mut Vec<[u32; 26]>, needle: &str) -> usize {
    needle.bytes().fold(0, |node, letter| {
        let letter = usize::from(letter - b'a');
        if next[node][letter] == 0 {
            next[node][letter] = next.len() as u32;
            next.push([0; 26]);
        }
        next[node][letter] as usize
    })
}
