use std::collections::HashSet;

fn count(text: &str, last: &str, words: &HashSet<String>) -> i64 {
    if text.is_empty() {
        return 1;
    }
    let mut total = 0;
    for length in 1..=text.len().min(15) {
        let word = &text[..length];
        if word != last && words.contains(word) {
            total = (total + count(&text[length..], word, words)) % 1_000_000_007;
        }
    }
    total
}

fn count_splits(text: String, words: Vec<String>) -> i64 {
    count(&text, "", &words.into_iter().collect())
}
