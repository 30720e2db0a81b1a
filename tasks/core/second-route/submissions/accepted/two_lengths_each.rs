use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

const MODULUS: i64 = 1_000_000_007;

fn second_trip(n: i64, roads: Vec<Vec<i64>>, start: i64, goal: i64) -> Option<Vec<i64>> {
    let n = n as usize;
    let mut leaving: Vec<Vec<(usize, i64)>> = vec![Vec::new(); n];
    for road in &roads {
        leaving[road[0] as usize].push((road[1] as usize, road[2]));
    }

    // For each place the two smallest lengths found so far, with the number of ways.
    let mut ways: Vec<BTreeMap<i64, i64>> = vec![BTreeMap::new(); n];
    ways[start as usize].insert(0, 1);
    let mut heap = BinaryHeap::from([Reverse((0, start as usize))]);
    while let Some(Reverse((travelled, place))) = heap.pop() {
        let Some(&count) = ways[place].get(&travelled) else {
            continue;
        };
        for &(target, length) in &leaving[place] {
            let total = travelled + length;
            let known = &mut ways[target];
            if let Some(sum) = known.get_mut(&total) {
                *sum = (*sum + count) % MODULUS;
                continue;
            }
            known.insert(total, count);
            if known.len() <= 2 || known.pop_last() != Some((total, count)) {
                heap.push(Reverse((total, target)));
            }
        }
    }
    ways[goal as usize].iter().nth(1).map(|(&length, &count)| vec![length, count])
}
