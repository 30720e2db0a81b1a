use std::collections::HashMap;

fn suggestions(words: Vec<String>, weights: Vec<i64>, typed: Vec<String>, k: i64) -> Vec<Vec<String>> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut entries: Vec<(String, i64, String)> = vec![];
    for (word, weight) in words.into_iter().zip(weights) {
        let key = word.to_lowercase();
        match seen.get(&key) {
            Some(&i) => entries[i].1 += weight,
            None => {
                seen.insert(key.clone(), entries.len());
                entries.push((key, weight, word));
            }
        }
    }
    entries.sort();
    typed
        .iter()
        .map(|text| {
            let text = text.to_lowercase();
            let start = entries.partition_point(|e| e.0 < text);
            let mut found: Vec<_> = entries[start..]
                .iter()
                .take_while(|e| e.0.starts_with(&text))
                .filter(|e| e.0 != text)
                .collect();
            found.sort_by_key(|e| (-e.1, e.0.len(), e.0.clone()));
            found.iter().take(k as usize).map(|e| e.2.clone()).collect()
        })
        .collect()
}
