use std::cmp::Ordering;

fn triple_balance(mut weights: Vec<i64>, target: i64) -> Vec<i64> {
    if weights.len() < 3 {
        return Vec::new();
    }
    weights.sort_unstable();
    let best = best_sum(&weights, target);
    let (mut ways, mut smallest) = (0, None);
    for (first, &weight) in weights.iter().enumerate() {
        let found = pairs(weight, &weights[first + 1..], best);
        ways += found;
        if found > 0 {
            smallest = smallest.or(Some(weight));
        }
    }
    vec![best, ways, smallest.expect("the best sum has a way")]
}

fn best_sum(sorted: &[i64], target: i64) -> i64 {
    let mut best = (u64::MAX, i64::MAX);
    for (first, weight) in sorted.iter().enumerate() {
        let mut rest = &sorted[first + 1..];
        while let [low, .., high] = rest {
            let sum = weight + low + high;
            best = best.min((sum.abs_diff(target), sum));
            rest = if sum < target { &rest[1..] } else { &rest[..rest.len() - 1] };
        }
    }
    best.1
}

/// How many pairs of places in the sorted rest make up the wanted sum together with the weight.
fn pairs(weight: i64, mut rest: &[i64], wanted: i64) -> i64 {
    let mut count = 0;
    while let [low, .., high] = rest {
        match (weight + low + high).cmp(&wanted) {
            Ordering::Less => rest = &rest[1..],
            Ordering::Greater => rest = &rest[..rest.len() - 1],
            Ordering::Equal if low == high => return count + (rest.len() * (rest.len() - 1) / 2) as i64,
            Ordering::Equal => {
                let lows = rest.iter().take_while(|other| *other == low).count();
                let highs = rest.iter().rev().take_while(|other| *other == high).count();
                count += (lows * highs) as i64;
                rest = &rest[lows..rest.len() - highs];
            }
        }
    }
    count
}
