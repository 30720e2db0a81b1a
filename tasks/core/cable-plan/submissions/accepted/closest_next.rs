use std::collections::HashMap;

fn cable_plan(sites: Vec<Vec<i64>>, crossing: i64, cables: Vec<Vec<i64>>, banned: Vec<Vec<i64>>) -> Option<Vec<i64>> {
    // No cost at all where no cable can be.
    let mut exceptions: HashMap<(usize, usize), Option<i64>> = HashMap::new();
    for (pairs, cost) in [(&banned, None), (&cables, Some(0))] {
        for pair in pairs {
            let (a, b) = (pair[0] as usize, pair[1] as usize);
            exceptions.insert((a.min(b), a.max(b)), cost);
        }
    }
    let cost = |a: usize, b: usize| {
        exceptions.get(&(a.min(b), a.max(b))).copied().unwrap_or_else(|| {
            let (from, to) = (&sites[a], &sites[b]);
            let across = if (from[0] < 0) == (to[0] < 0) { 0 } else { crossing };
            Some((from[0] - to[0]).abs() + (from[1] - to[1]).abs() + across)
        })
    };

    let (mut total, mut dearest) = (0, 0);
    // The other sites, with what it costs to connect each with those that are connected.
    let mut waiting: Vec<(Option<i64>, usize)> = (1..sites.len()).map(|site| (None, site)).collect();
    let mut newest = 0;
    while !waiting.is_empty() {
        for (cheapest, site) in &mut waiting {
            *cheapest = [*cheapest, cost(newest, *site)].into_iter().flatten().min();
        }
        let reachable = (0..waiting.len()).filter_map(|at| Some((waiting[at].0?, at)));
        let (least, at) = reachable.min()?;
        newest = waiting.swap_remove(at).1;
        total += least;
        dearest = dearest.max(least);
    }
    Some(vec![total, dearest])
}
