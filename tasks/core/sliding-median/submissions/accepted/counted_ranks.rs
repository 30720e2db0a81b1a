fn sliding_median(readings: Vec<Option<i64>>, width: i64, need: i64) -> Vec<Option<i64>> {
    let (width, need) = (width as usize, need as usize);
    let mut values: Vec<i64> = readings.iter().flatten().copied().collect();
    values.sort_unstable();
    values.dedup();
    let rank = |reading: i64| values.partition_point(|&value| value < reading);

    let mut present = Fenwick::new(values.len());
    let mut middles = Vec::new();
    for (i, reading) in readings.iter().enumerate() {
        if let Some(reading) = reading {
            present.add(rank(*reading), 1);
        }
        if i + 1 < width {
            continue;
        }
        let count = present.total;
        middles.push((count >= need).then(|| {
            let below = values[present.nth((count - 1) / 2)];
            let above = values[present.nth(count / 2)];
            (below as i128 + above as i128).div_euclid(2) as i64
        }));
        if let Some(leaving) = readings[i + 1 - width] {
            present.add(rank(leaving), -1);
        }
    }
    middles
}

/// How often each rank is there.
struct Fenwick {
    sums: Vec<i32>,
    total: usize,
}

impl Fenwick {
    fn new(ranks: usize) -> Self {
        Fenwick { sums: vec![0; ranks.next_power_of_two() + 1], total: 0 }
    }

    fn add(&mut self, rank: usize, times: i32) {
        self.total = self.total.wrapping_add_signed(times as isize);
        let mut node = rank + 1;
        while node < self.sums.len() {
            self.sums[node] += times;
            node += node & node.wrapping_neg();
        }
    }

    /// The rank at the given place of the sorted ranks, counted from 0.
    fn nth(&self, place: usize) -> usize {
        let mut before = 0;
        let mut left = place as i32;
        let mut step = self.sums.len() - 1;
        while step > 0 {
            if before + step < self.sums.len() && self.sums[before + step] <= left {
                before += step;
                left -= self.sums[before];
            }
            step /= 2;
        }
        before
    }
}
