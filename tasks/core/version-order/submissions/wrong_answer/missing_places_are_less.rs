use std::cmp::Reverse;

fn newest_first(mut versions: Vec<String>) -> Vec<String> {
    versions.sort_by_cached_key(|version| Reverse(age(version)));
    versions
}

/// The numbers, the rank of the stage, and the number behind it.
fn age(version: &str) -> (Vec<u128>, usize, u128) {
    let version = version.strip_prefix('v').unwrap_or(version);
    let (numbers, stage) = version.split_once('-').unwrap_or((version, ""));
    let places = numbers.split('.').map(|number| number.parse().unwrap()).collect();
    let word = stage.trim_end_matches(|c: char| c.is_ascii_digit());
    let rank = ["alpha", "beta", "rc", "", "fix"].iter().position(|&w| w == word).unwrap();
    (places, rank, stage[word.len()..].parse().unwrap_or(1))
}
