use std::cmp::Reverse;

fn clear_plot(costs: Vec<Vec<i64>>, budget: i64) -> Vec<i64> {
    let (rows, columns) = (costs.len(), costs.first().map_or(0, Vec::len));
    let lying = rows <= columns;
    let cost = |row: usize, column: usize| {
        let cost = if lying { costs[row][column] } else { costs[column][row] };
        if cost < 0 { budget + 1 } else { cost }
    };
    let (short, long) = (rows.min(columns), rows.max(columns));

    // Squares, cost, top, left, rows, columns: the plot that is found is the smallest.
    let mut best = (Reverse(1), i64::MAX, 0, 0, 0, 0);
    for first_row in 0..short {
        let mut sums = vec![0; long];
        for last_row in first_row..short {
            let height = last_row - first_row + 1;
            let (mut first, mut total) = (0, 0);
            for last in 0..long {
                sums[last] += cost(last_row, last);
                total += sums[last];
                while total > budget {
                    total -= sums[first];
                    first += 1;
                }
                let width = last + 1 - first;
                let squares = Reverse(width * height);
                best = best.min(if lying {
                    (squares, total, first_row, first, height, width)
                } else {
                    (squares, total, first, first_row, width, height)
                });
            }
        }
    }
    let (_, total, top, left, height, width) = best;
    if total == i64::MAX {
        return Vec::new();
    }
    [top, left, height, width].map(|number| number as i64).to_vec()
}
