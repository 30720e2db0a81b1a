use std::collections::BTreeMap;

/// Enough to tell primes below 3.1 * 10^23 (Sorenson and Webster).
const WITNESSES: [u64; 12] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];

fn prime_badges(numbers: Vec<i64>) -> Vec<i64> {
    numbers.into_iter().map(|number| badge(&prime_factors(number as u64))).collect()
}

fn badge(times: &BTreeMap<u64, u32>) -> i64 {
    let odd = times.iter().rev().find(|(_, &count)| count % 2 == 1).map(|(&prime, _)| prime as i64);
    odd.unwrap_or_else(|| times.last_key_value().map_or(0, |(&prime, _)| -(prime as i64)))
}

fn prime_factors(mut n: u64) -> BTreeMap<u64, u32> {
    let mut times = BTreeMap::new();
    for p in WITNESSES {
        while n % p == 0 {
            *times.entry(p).or_default() += 1;
            n /= p;
        }
    }
    let mut parts = vec![n];
    while let Some(part) = parts.pop() {
        if part == 1 {
            continue;
        }
        if is_prime(part) {
            *times.entry(part).or_default() += 1;
        } else {
            let divisor = proper_divisor(part);
            parts.extend([divisor, part / divisor]);
        }
    }
    times
}

/// Miller-Rabin, for numbers without small factors.
fn is_prime(n: u64) -> bool {
    let twos = (n - 1).trailing_zeros();
    WITNESSES.iter().all(|&base| {
        let first = power(base, (n - 1) >> twos, n);
        first == 1 || std::iter::successors(Some(first), |&x| Some(product(x, x, n))).take(twos as usize).any(|x| x == n - 1)
    })
}

/// Pollard's rho in Brent's way, for a number that is not prime.
fn proper_divisor(n: u64) -> u64 {
    (1..)
        .find_map(|shift| {
            let (mut slow, mut fast) = (2u64, 2u64);
            for step in 1u64.. {
                fast = (product(fast, fast, n) + shift) % n;
                let divisor = gcd(n, slow.abs_diff(fast));
                if divisor > 1 {
                    return (divisor < n).then_some(divisor);
                }
                if step.is_power_of_two() {
                    slow = fast;
                }
            }
            None
        })
        .unwrap()
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn product(a: u64, b: u64, n: u64) -> u64 {
    (u128::from(a) * u128::from(b) % u128::from(n)) as u64
}

fn power(mut base: u64, mut exponent: u64, n: u64) -> u64 {
    let mut result = 1;
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = product(result, base, n);
        }
        base = product(base, base, n);
        exponent /= 2;
    }
    result
}
