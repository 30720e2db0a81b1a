use std::collections::{HashMap, HashSet};

const MODULUS: i64 = 1_000_000_007;

fn count_splits(text: String, words: Vec<String>) -> i64 {
    let known: HashSet<&str> = words.iter().map(String::as_str).collect();
    let lengths: HashSet<usize> = known.iter().map(|word| word.len()).collect();
    // For each end: the ways to cut the text before it, and how many of them have a certain last word.
    let mut ways = vec![1];
    let mut last: Vec<HashMap<&str, i64>> = vec![HashMap::new()];
    for end in 1..=text.len() {
        let by_word: HashMap<&str, i64> = lengths
            .iter()
            .filter_map(|length| text.get(end.checked_sub(*length)?..end))
            .filter(|word| known.contains(word))
            .map(|word| {
                let start = end - word.len();
                (word, ways[start] - last[start].iter().filter(|(w, _)| w.len() == word.len()).map(|(_, n)| n).sum::<i64>())
            })
            .collect();
        ways.push(by_word.values().sum::<i64>().rem_euclid(MODULUS));
        last.push(by_word);
    }
    ways[text.len()]
}
