#[derive(Clone, Copy)]
struct Link {
    to: usize,
    from: usize,
    down: i64,
    up: i64,
}

fn depot_costs(goods: Vec<i64>, load: i64, roads: Vec<Vec<i64>>) -> Vec<i64> {
    let n = goods.len();
    let mut links = vec![vec![]; n];
    for road in &roads {
        let (u, v) = (road[0] as usize, road[1] as usize);
        links[u].push(Link { to: v, from: u, down: road[2], up: road[3] });
        links[v].push(Link { to: u, from: v, down: road[3], up: road[2] });
    }
    let mut below: Vec<i64> = goods.iter().map(|tons| (tons + load - 1) / load).collect();
    let total: i64 = below.iter().sum();

    let mut costs = vec![-1; n];
    let mut seen = vec![false; n];
    for root in 0..n {
        if seen[root] {
            continue;
        }
        let order = downwards(root, &links, &mut seen);
        let mut cost = 0;
        for link in order.iter().rev() {
            below[link.from] += below[link.to];
            cost += below[link.to] * link.up;
        }
        if below[root] != total {
            continue;
        }
        costs[root] = cost;
        for link in order {
            let sent = below[link.to];
            costs[link.to] = costs[link.from] + (total - sent) * link.down - sent * link.up;
        }
    }
    costs
}

/// The links that lead away from the root, each after the one that leads to its start.
fn downwards(root: usize, links: &[Vec<Link>], seen: &mut [bool]) -> Vec<Link> {
    seen[root] = true;
    let mut order = links[root].clone();
    let mut done = 0;
    while done < order.len() {
        let Link { to, from, .. } = order[done];
        seen[to] = true;
        order.extend(links[to].iter().filter(|link| link.to != from));
        done += 1;
    }
    order
}
