use std::collections::HashMap;

fn distinct_in_range(kinds: Vec<i64>, questions: Vec<Vec<i64>>, times: i64) -> Vec<i64> {
    let twice: Vec<i64> = kinds.iter().chain(kinds.iter()).copied().collect();
    questions
        .iter()
        .map(|q| {
            let mut count: HashMap<i64, i64> = HashMap::new();
            for kind in &twice[q[0] as usize..=q[1] as usize] {
                *count.entry(*kind).or_insert(0) += 1;
            }
            count.values().filter(|&&c| c == times).count() as i64
        })
        .collect()
}
