use std::collections::{BTreeMap, HashMap, HashSet};

type Moves<'a> = Vec<(&'a str, i64)>;

#[derive(Default)]
struct Ledger<'a> {
    balances: BTreeMap<&'a str, i64>,
    /// The moves of every posting; once it has been reversed there are none left.
    postings: HashMap<&'a str, Moves<'a>>,
}

fn settle_ledger(entries: Vec<String>) -> Vec<String> {
    let mut ledger = Ledger::default();
    let mut rejected = vec![];
    for (number, entry) in (1..).zip(&entries) {
        if ledger.accept(entry).is_none() {
            rejected.push(format!("rejected {number}"));
        }
    }
    ledger.balances.iter().map(|(name, &cents)| format!("{name} {}", written(cents))).chain(rejected).collect()
}

impl<'a> Ledger<'a> {
    /// None says that the entry is rejected.
    fn accept(&mut self, entry: &'a str) -> Option<()> {
        let words: Vec<&str> = entry.split(' ').collect();
        let id = words[1];
        let moves = match words[0] {
            "open" => return self.balances.insert(id, 0).map_or(Some(()), |old| {
                self.balances.insert(id, old);
                None
            }),
            "reverse" => {
                let moves = std::mem::take(self.postings.get_mut(id)?);
                (!moves.is_empty()).then_some(())?;
                moves.into_iter().map(|(name, cents)| (name, -cents)).collect()
            }
            _ => {
                let moves = moves_of(&words);
                let names: HashSet<&str> =
                    moves.iter().map(|&(name, _)| name).filter(|name| self.balances.contains_key(name)).collect();
                (names.len() == moves.len() && !self.postings.contains_key(id)).then_some(())?;
                self.postings.insert(id, moves.clone());
                moves
            }
        };
        for (name, cents) in moves {
            *self.balances.entry(name).or_default() += cents;
        }
        Some(())
    }
}

fn moves_of<'a>(words: &[&'a str]) -> Moves<'a> {
    let mut moves: Moves = match words {
        ["pay", _, _, target, amount] => vec![(target, parsed(amount))],
        ["fee", _, _, target, amount, rate] => {
            let cents = parsed(amount);
            vec![(target, cents.signum() * part(cents.abs(), rate.parse().unwrap()))]
        }
        [_, _, _, amount, targets @ ..] => {
            let cents = parsed(amount);
            let count = targets.len() as i64;
            let (each, left) = (cents / count, (cents % count).abs());
            (0..).zip(targets).map(|(at, &target)| (target, each + if at < left { cents.signum() } else { 0 })).collect()
        }
        _ => vec![],
    };
    let total: i64 = moves.iter().map(|&(_, cents)| cents).sum();
    moves.push((words[2], -total));
    moves
}

/// So many ten-thousandths of the cents, half a cent rounded to even.
fn part(cents: i64, rate: i128) -> i64 {
    let product = i128::from(cents) * rate;
    let (whole, rest) = (product / 10_000, product % 10_000);
    (whole + i128::from(rest + whole % 2 > 5_000)) as i64
}

fn parsed(amount: &str) -> i64 {
    let (sign, amount) = amount.strip_prefix('-').map_or((1, amount), |rest| (-1, rest));
    let (units, digits) = amount.split_once('.').unwrap_or((amount, ""));
    sign * format!("{units}{digits:0<2}").parse::<i64>().unwrap()
}

fn written(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}
