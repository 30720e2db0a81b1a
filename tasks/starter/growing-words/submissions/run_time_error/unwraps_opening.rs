use std::collections::BTreeSet;

fn longest_growth(words: Vec<String>, opening: Option<String>) -> Option<String> {
    let opening = opening.unwrap();
    let known: BTreeSet<String> = words.into_iter().collect();
    let mut best: Option<String> = None;
    for word in &known {
        let grows = word.starts_with(&opening) && (opening.len()..word.len()).all(|n| known.contains(&word[..n]));
        if grows && best.as_ref().map_or(0, |b| b.len()) < word.len() {
            best = Some(word.clone());
        }
    }
    best
}
