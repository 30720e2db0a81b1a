use std::collections::HashSet;

const MODULUS: i64 = 1_000_000_007;

fn broken_steps(top: i64, broken: Vec<i64>, longest: i64) -> i64 {
    let missing: HashSet<i64> = broken.into_iter().collect();
    let (top, longest) = (top as usize, longest as usize);
    let mut ways = vec![0; top + 1];
    let mut rested = vec![0; top + 1]; // ways whose last stride was a shorter one
    ways[0] = 1;
    rested[0] = 1;
    for step in (1..=top).filter(|&step| !missing.contains(&(step as i64))) {
        let nearest = (step + 1).saturating_sub(longest);
        rested[step] = ways[nearest..step].iter().sum::<i64>() % MODULUS;
        let tired = if step >= longest { rested[step - longest] } else { 0 };
        ways[step] = (rested[step] + tired) % MODULUS;
    }
    ways[top]
}
