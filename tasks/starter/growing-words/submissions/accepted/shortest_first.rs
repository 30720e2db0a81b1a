use std::collections::HashSet;

fn longest_growth(mut words: Vec<String>, opening: Option<String>) -> Option<String> {
    words.sort_unstable();
    let mut grown: HashSet<&str> = HashSet::new();
    let mut best: Option<&str> = None;
    for word in &words {
        let first = match &opening {
            Some(opening) => word == opening,
            None => word.len() == 1,
        };
        if first || grown.contains(&word[..word.len() - 1]) {
            grown.insert(word);
            if best.map_or(true, |best| word.len() > best.len()) {
                best = Some(word);
            }
        }
    }
    best.map(str::to_owned)
}
