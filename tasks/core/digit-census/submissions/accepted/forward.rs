use std::collections::HashMap;

const MODULUS: u64 = 1_000_000_007;

struct Rules {
    base: u64,
    digit: u64,
    divisor: u64,
    step: u64,
}

/// What matters of the digits written so far.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Prefix {
    last: u64,
    remainder: u64,
    /// Whether these are the first digits of the bound itself.
    tight: bool,
}

fn digit_census(low: i64, high: i64, base: i64, digit: i64, divisor: i64, step: i64) -> i64 {
    let rules = Rules { base: base as u64, digit: digit as u64, divisor: divisor as u64, step: step as u64 };
    let to_high = rules.up_to(high as u64);
    let before_low = if low == 0 { 0 } else { rules.up_to(low as u64 - 1) };
    ((to_high + MODULUS - before_low) % MODULUS) as i64
}

impl Rules {
    /// How many times the digit is written from 0 to the bound, modulo the modulus.
    fn up_to(&self, bound: u64) -> u64 {
        let digits = self.digits(bound);
        let mut total = u64::from(self.digit == 0); // the number zero
        // The number of prefixes, and how many times the digit is in them.
        let mut prefixes: HashMap<Prefix, (u64, u64)> = HashMap::new();
        for (at, &limit) in digits.iter().enumerate() {
            let mut longer = HashMap::new();
            let mut add = |prefix, ways: u64, times: u64| {
                let sum: &mut (u64, u64) = longer.entry(prefix).or_default();
                *sum = ((sum.0 + ways) % MODULUS, (sum.1 + times) % MODULUS);
            };
            for (prefix, &(ways, times)) in &prefixes {
                let top = if prefix.tight { limit } else { self.base - 1 };
                for next in (0..=top).filter(|&next| next.abs_diff(prefix.last) >= self.step) {
                    let times = if next == self.digit { times + ways } else { times };
                    add(self.append(*prefix, next, limit), ways, times);
                }
            }
            let top = if at == 0 { limit } else { self.base - 1 };
            for first in 1..=top {
                let nothing = Prefix { last: 0, remainder: 0, tight: at == 0 };
                add(self.append(nothing, first, limit), 1, u64::from(first == self.digit));
            }
            prefixes = longer;
        }
        for (prefix, (_, times)) in prefixes {
            if prefix.remainder == 0 {
                total += times;
            }
        }
        total % MODULUS
    }

    fn append(&self, prefix: Prefix, next: u64, limit: u64) -> Prefix {
        Prefix {
            last: next,
            remainder: (prefix.remainder * self.base + next) % self.divisor,
            tight: prefix.tight && next == limit,
        }
    }

    fn digits(&self, number: u64) -> Vec<u64> {
        let mut digits: Vec<u64> = std::iter::successors(Some(number), |&rest| Some(rest / self.base))
            .take_while(|&rest| rest > 0)
            .map(|rest| rest % self.base)
            .collect();
        digits.reverse();
        digits
    }
}
