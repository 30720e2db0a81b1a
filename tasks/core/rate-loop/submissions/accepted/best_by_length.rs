fn profitable_loop(n: i64, deals: Vec<Vec<i64>>) -> Option<Vec<i64>> {
    let kinds = n as usize;
    // For each start the greatest gain with which each kind can be had after exactly `length` deals.
    let mut best: Vec<Vec<Option<i64>>> =
        (0..kinds).map(|start| (0..kinds).map(|kind| (kind == start).then_some(0)).collect()).collect();
    for length in 1..=n {
        for gains in &mut best {
            *gains = one_more(gains, &deals);
        }
        let profits = best.iter().enumerate().filter_map(|(start, gains)| Some((start, gains[start]?)));
        if let Some((start, profit)) = profits.into_iter().find(|&(_, profit)| profit > 0) {
            return Some(vec![length, start as i64, profit]);
        }
    }
    None
}

fn one_more(gains: &[Option<i64>], deals: &[Vec<i64>]) -> Vec<Option<i64>> {
    let mut longer = vec![None; gains.len()];
    for deal in deals {
        let (give, get) = (deal[0] as usize, deal[1] as usize);
        // None is less than every number.
        longer[get] = longer[get].max(gains[give].map(|gain| gain + deal[2]));
    }
    longer
}
