use std::collections::HashSet;

fn seed_servers(cost: Vec<i64>, copies: Vec<Vec<i64>>, stocked: Vec<i64>) -> Vec<i64> {
    let n = cost.len();
    let mut after = vec![Vec::new(); n];
    let mut before = vec![Vec::new(); n];
    for copy in &copies {
        let (a, b) = (copy[0] as usize, copy[1] as usize);
        after[a].push(b);
        before[b].push(a);
    }

    // Groups of servers that reach each other: forwards for the order, backwards for the groups.
    let mut seen = vec![false; n];
    let mut finished = Vec::with_capacity(n);
    for server in 0..n {
        walk(server, &after, &mut seen, &mut finished);
    }
    let mut seen = vec![false; n];
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for &server in finished.iter().rev() {
        let mut group = Vec::new();
        walk(server, &before, &mut seen, &mut group);
        if !group.is_empty() {
            groups.push(group);
        }
    }
    let mut group_of = vec![0; n];
    for (number, group) in groups.iter().enumerate() {
        for &server in group {
            group_of[server] = number;
        }
    }

    let mut sources: HashSet<usize> = (0..groups.len()).collect();
    let mut sinks = sources.clone();
    for copy in &copies {
        let (from, to) = (group_of[copy[0] as usize], group_of[copy[1] as usize]);
        if from != to {
            sources.remove(&to);
            sinks.remove(&from);
        }
    }
    let gap = if groups.len() == 1 { 0 } else { sources.len().max(sinks.len()) };

    for &server in &stocked {
        sources.remove(&group_of[server as usize]);
    }
    let mut seeds: Vec<usize> = sources
        .into_iter()
        .filter_map(|source| groups[source].iter().copied().min_by_key(|&server| (cost[server], server)))
        .collect();
    seeds.sort_unstable();
    let total = seeds.iter().map(|&server| cost[server]).sum();
    [gap as i64, total].into_iter().chain(seeds.into_iter().map(|server| server as i64)).collect()
}

/// Appends what can be reached from a server and was not seen before, each server after those that it leads to.
fn walk(server: usize, links: &[Vec<usize>], seen: &mut [bool], finished: &mut Vec<usize>) {
    if seen[server] {
        return;
    }
    seen[server] = true;
    for &other in &links[server] {
        walk(other, links, seen, finished);
    }
    finished.push(server);
}
