fn band_sums(changes: Vec<i64>, low: i64, high: i64, min_days: i64) -> i64 {
    if low > high {
        return 0;
    }
    let balances: Vec<i64> = std::iter::once(0)
        .chain(changes.iter().scan(0, |balance, change| {
            *balance += change;
            Some(*balance)
        }))
        .collect();
    let mut ranks = balances.clone();
    ranks.sort_unstable();
    ranks.dedup();

    let mut begins = Fenwick(vec![0; ranks.len() + 1]);
    let mut stretches = 0;
    for (begin, balance) in balances.iter().zip(balances.iter().skip(min_days as usize)) {
        begins.add(ranks.partition_point(|rank| rank <= begin));
        let highest = balance.saturating_sub(low);
        let lowest = balance.saturating_sub(high);
        stretches += begins.up_to(ranks.partition_point(|&rank| rank <= highest));
        stretches -= begins.up_to(ranks.partition_point(|&rank| rank < lowest));
    }
    stretches
}

struct Fenwick(Vec<i64>);

impl Fenwick {
    fn add(&mut self, mut rank: usize) {
        while rank < self.0.len() {
            self.0[rank] += 1;
            rank += rank & rank.wrapping_neg();
        }
    }

    fn up_to(&self, mut rank: usize) -> i64 {
        let mut count = 0;
        while rank > 0 {
            count += self.0[rank];
            rank &= rank - 1;
        }
        count
    }
}
