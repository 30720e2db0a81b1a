fn equal_crates(weights: Vec<i64>, fragile: Vec<i64>, crates: i64, most: i64) -> i64 {
    let total: i64 = weights.iter().sum();
    if total % crates != 0 {
        return 0;
    }
    let everything = (1usize << weights.len()) - 1;
    // Weight and number of fragile items by set.
    let mut sums = vec![(0, 0); everything + 1];
    // The fillings of a crate by the first item in them.
    let mut fillings = vec![Vec::new(); weights.len()];
    for items in 1..=everything {
        let first = items.trailing_zeros() as usize;
        let (weight, broken) = sums[items & (items - 1)];
        sums[items] = (weight + weights[first], broken + fragile[first]);
        if sums[items].0 == total / crates && sums[items].1 <= 1 && i64::from(items.count_ones()) <= most {
            fillings[first].push(items);
        }
    }
    // From nothing up: in how many ways these items fill crates, when the crate of the first one is filled last.
    let mut ways = vec![0; everything + 1];
    ways[0] = 1;
    for left in 1..=everything {
        ways[left] = fillings[left.trailing_zeros() as usize]
            .iter()
            .filter(|&&items| items & left == items)
            .map(|items| ways[left - items])
            .sum();
    }
    ways[everything]
}
