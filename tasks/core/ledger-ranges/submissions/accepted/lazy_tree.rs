const MODULUS: i128 = 1_000_000_007;

#[derive(Clone, Copy)]
struct Values {
    total: i128,
    lowest: i64,
    poorest: i64,
}

impl Values {
    fn join(self, other: Self) -> Self {
        let lowest = self.lowest.min(other.lowest);
        let poorest = [self, other].iter().filter(|part| part.lowest == lowest).map(|part| part.poorest).sum();
        Values { total: self.total + other.total, lowest, poorest }
    }
}

/// Sets all balances, if there is a number for it, and then adds to them.
#[derive(Clone, Copy)]
struct Change {
    assign: Option<i64>,
    add: i64,
}

const NOTHING: Change = Change { assign: None, add: 0 };

/// A segment tree over parts of the accounts that no operation divides: part i begins at `bounds[i]`.
struct Tree {
    bounds: Vec<i64>,
    values: Vec<Values>,
    waiting: Vec<Change>,
}

fn ledger_ranges(operations: Vec<Vec<i64>>) -> Vec<i64> {
    let mut bounds: Vec<i64> = operations.iter().flat_map(|operation| [operation[1], operation[2] + 1]).collect();
    bounds.sort_unstable();
    bounds.dedup();
    let parts = bounds.len().saturating_sub(1);
    let mut tree = Tree::new(bounds);
    let mut answers = Vec::new();
    for operation in &operations {
        let change = match operation[..] {
            [0, _, _, amount] => Change { assign: Some(amount), add: 0 },
            [1, _, _, amount] => Change { assign: None, add: amount },
            _ => NOTHING,
        };
        let values = tree.visit(1, 0..parts, operation[1]..operation[2] + 1, change);
        match operation[0] {
            2 => answers.push(values.total.rem_euclid(MODULUS) as i64),
            3 => answers.push(values.lowest),
            4 => answers.push(values.poorest),
            _ => {}
        }
    }
    answers
}

impl Tree {
    fn new(bounds: Vec<i64>) -> Self {
        let size = 4 * bounds.len();
        let parts = bounds.len().saturating_sub(1);
        let empty = Values { total: 0, lowest: 0, poorest: 0 };
        let mut tree = Tree { bounds, values: vec![empty; size], waiting: vec![NOTHING; size] };
        if parts > 0 {
            tree.build(1, 0..parts);
        }
        tree
    }

    fn build(&mut self, node: usize, parts: std::ops::Range<usize>) {
        self.values[node].poorest = self.bounds[parts.end] - self.bounds[parts.start];
        if parts.len() > 1 {
            let middle = (parts.start + parts.end) / 2;
            self.build(2 * node, parts.start..middle);
            self.build(2 * node + 1, middle..parts.end);
        }
    }

    fn apply(&mut self, node: usize, accounts: i64, change: Change) {
        let (values, waiting) = (&mut self.values[node], &mut self.waiting[node]);
        if let Some(amount) = change.assign {
            *values = Values { total: amount as i128 * accounts as i128, lowest: amount, poorest: accounts };
            *waiting = Change { assign: Some(amount), add: 0 };
        }
        values.total += change.add as i128 * accounts as i128;
        values.lowest += change.add;
        waiting.add += change.add;
    }

    /// Changes the accounts, which are whole parts, and returns what they have then.
    fn visit(
        &mut self,
        node: usize,
        parts: std::ops::Range<usize>,
        accounts: std::ops::Range<i64>,
        change: Change,
    ) -> Values {
        let (from, to) = (self.bounds[parts.start], self.bounds[parts.end]);
        if accounts.start <= from && to <= accounts.end {
            self.apply(node, to - from, change);
            return self.values[node];
        }
        let middle = (parts.start + parts.end) / 2;
        let (left, right, border) = (2 * node, 2 * node + 1, self.bounds[middle]);
        let waiting = std::mem::replace(&mut self.waiting[node], NOTHING);
        self.apply(left, border - from, waiting);
        self.apply(right, to - border, waiting);
        let found = if accounts.end <= border {
            self.visit(left, parts.start..middle, accounts, change)
        } else if accounts.start >= border {
            self.visit(right, middle..parts.end, accounts, change)
        } else {
            let before = self.visit(left, parts.start..middle, accounts.clone(), change);
            before.join(self.visit(right, middle..parts.end, accounts, change))
        };
        self.values[node] = self.values[left].join(self.values[right]);
        found
    }
}
