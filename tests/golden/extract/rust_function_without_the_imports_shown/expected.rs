use std::collections::{BTreeMap, HashMap};

pub fn tally(words: Vec<String>) -> BTreeMap<String, usize> {
    let mut seen = HashMap::new();
    for word in words {
        *seen.entry(word).or_insert(0) += 1;
    }
    seen.into_iter().collect()
}
