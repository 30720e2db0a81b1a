const UNABLE: i64 = 1_000_000_000_000_000;

fn assign_shifts(cost: Vec<Vec<i64>>, seats: Vec<i64>) -> Option<Vec<i64>> {
    let people = cost.len();
    let columns: Vec<usize> =
        seats.iter().enumerate().flat_map(|(shift, &count)| std::iter::repeat(shift).take(count as usize)).collect();
    if columns.len() < people {
        return None;
    }
    // Rows after the people stand for seats that stay empty, so that every column has a row.
    let weight = |row: usize, column: usize| match cost.get(row) {
        None => 0,
        Some(costs) if costs[columns[column]] < 0 => UNABLE,
        Some(costs) => costs[columns[column]],
    };
    let Matching { mut row_of, rows, potentials } = cheapest_matching(columns.len(), weight);
    let is_tight = |row: usize, column: usize| weight(row, column) == rows[row] + potentials[column];

    // The cheapest matchings are those of the tight pairs. One person after the other gets the first column that the
    // others can do without.
    let mut chosen = Vec::with_capacity(people);
    let mut is_fixed = vec![false; columns.len()];
    for person in 0..people {
        let own = row_of.iter().position(|&row| row == person).expect("every row has a column");
        let next = ways_to(own, &row_of, &is_fixed, person, is_tight);
        let first = (0..columns.len())
            .find(|&column| (column == own || next[column].is_some()) && is_tight(person, column))
            .expect("there is at least the present one");
        let mut column = first;
        let mut row = person;
        while column != own {
            std::mem::swap(&mut row, &mut row_of[column]);
            column = next[column].expect("the way leads to the present column");
        }
        row_of[own] = row;
        is_fixed[first] = true;
        if cost[person][columns[first]] < 0 {
            return None;
        }
        chosen.push(columns[first] as i64);
    }
    Some(chosen)
}

/// For each column whose row can be moved on, along tight pairs, so that `goal` is taken in the end: the column to move to.
fn ways_to(
    goal: usize,
    row_of: &[usize],
    is_fixed: &[bool],
    person: usize,
    is_tight: impl Fn(usize, usize) -> bool,
) -> Vec<Option<usize>> {
    let mut next = vec![None; row_of.len()];
    let mut open = vec![goal];
    while let Some(target) = open.pop() {
        for column in 0..row_of.len() {
            let row = row_of[column];
            if next[column].is_none() && column != goal && !is_fixed[column] && row != person && is_tight(row, target) {
                next[column] = Some(target);
                open.push(column);
            }
        }
    }
    next
}

struct Matching {
    row_of: Vec<usize>,
    rows: Vec<i64>,
    potentials: Vec<i64>,
}

/// Shortest augmenting paths with potentials (Kuhn, Munkres).
fn cheapest_matching(size: usize, weight: impl Fn(usize, usize) -> i64) -> Matching {
    let mut rows = vec![0; size];
    let mut potentials = vec![0; size];
    let mut row_of: Vec<Option<usize>> = vec![None; size];
    for start in 0..size {
        let mut slack = vec![i64::MAX; size];
        let mut before: Vec<Option<usize>> = vec![None; size];
        let mut settled: Vec<usize> = Vec::new();
        let mut waiting: Vec<usize> = (0..size).collect();
        let (mut row, mut column) = (start, None);
        let mut end = loop {
            for &other in &waiting {
                let reduced = weight(row, other) - rows[row] - potentials[other];
                if reduced < slack[other] {
                    slack[other] = reduced;
                    before[other] = column;
                }
            }
            let at =
                (0..waiting.len()).min_by_key(|&at| slack[waiting[at]]).expect("there are as many columns as rows");
            let closest = waiting.swap_remove(at);
            let delta = slack[closest];
            rows[start] += delta;
            for &other in &settled {
                rows[row_of[other].expect("settled columns are taken")] += delta;
                potentials[other] -= delta;
            }
            for &other in &waiting {
                slack[other] -= delta;
            }
            settled.push(closest);
            column = Some(closest);
            match row_of[closest] {
                Some(next) => row = next,
                None => break closest,
            }
        };
        while let Some(previous) = before[end] {
            row_of[end] = row_of[previous];
            end = previous;
        }
        row_of[end] = Some(start);
    }
    Matching { row_of: row_of.into_iter().flatten().collect(), rows, potentials }
}
