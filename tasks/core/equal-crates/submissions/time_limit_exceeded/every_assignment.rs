struct Packing {
    weights: Vec<i64>,
    fragile: Vec<i64>,
    target: i64,
    most: i64,
    load: Vec<(i64, i64, i64)>,
}

impl Packing {
    fn count(&mut self, item: usize) -> i64 {
        if item == self.weights.len() {
            return self.load.iter().all(|l| l.0 == self.target) as i64;
        }
        let mut ways = 0;
        for c in 0..self.load.len() {
            let old = self.load[c];
            let new = (old.0 + self.weights[item], old.1 + 1, old.2 + self.fragile[item]);
            if new.0 <= self.target && new.1 <= self.most && new.2 <= 1 {
                self.load[c] = new;
                ways += self.count(item + 1);
                self.load[c] = old;
            }
        }
        ways
    }
}

fn equal_crates(weights: Vec<i64>, fragile: Vec<i64>, crates: i64, most: i64) -> i64 {
    let total: i64 = weights.iter().sum();
    if total % crates != 0 {
        return 0;
    }
    let load = vec![(0, 0, 0); crates as usize];
    let mut packing = Packing { weights, fragile, target: total / crates, most, load };
    let ordered = packing.count(0);
    if ordered == 0 {
        return 0;
    }
    ordered / (1..=crates).product::<i64>()
}
