use std::cmp::Reverse;
use std::collections::HashMap;

fn suggestions(words: Vec<String>, weights: Vec<i64>, typed: Vec<String>, k: i64) -> Vec<Vec<String>> {
    let mut dictionary: HashMap<String, (i64, &str)> = HashMap::new();
    for (word, weight) in words.iter().zip(&weights) {
        dictionary.entry(word.to_ascii_lowercase()).or_insert((0, word)).0 += weight;
    }
    let mut ranked: Vec<(&str, i64, &str)> =
        dictionary.iter().map(|(key, &(weight, spelling))| (key.as_str(), weight, spelling)).collect();
    ranked.sort_unstable_by_key(|&(key, weight, _)| (Reverse(weight), key.len(), key));

    let typed: Vec<String> = typed.iter().map(|text| text.to_ascii_lowercase()).collect();
    let mut suggested: HashMap<&str, Vec<&str>> = typed.iter().map(|text| (text.as_str(), vec![])).collect();
    for (key, _, spelling) in ranked {
        for length in 0..key.len() {
            if let Some(best) = suggested.get_mut(&key[..length]) {
                if best.len() < k as usize {
                    best.push(spelling);
                }
            }
        }
    }
    typed
        .iter()
        .map(|text| suggested[text.as_str()].iter().map(|word| word.to_string()).collect())
        .collect()
}
