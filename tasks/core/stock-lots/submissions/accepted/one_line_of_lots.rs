use std::cmp::Ordering;

/// A lot in the line of all pieces that ever came: how many stand before it, and what they cost.
struct Lot {
    before: i64,
    cost_before: i64,
    price: i64,
}

#[derive(Default)]
struct Book {
    lots: Vec<Lot>,
    count: i64,
    cost: i64,
    /// So many pieces are outside, the first ones of the line.
    left: i64,
}

fn book_lots(entries: Vec<String>) -> Vec<i64> {
    let mut book = Book::default();
    entries.iter().map(|entry| book.carry_out(entry)).collect()
}

impl Book {
    fn carry_out(&mut self, entry: &str) -> i64 {
        let words: Vec<&str> = entry.split(' ').collect();
        let number = |at: usize| words[at].parse::<i64>().unwrap();
        let stock = self.count - self.left;
        match words[0] {
            "in" => {
                let (amount, price) = (number(1), number(2));
                self.lots.push(Lot { before: self.count, cost_before: self.cost, price });
                self.count += amount;
                self.cost += amount * price;
                stock + amount
            }
            "mean" if stock == 0 => 0,
            "mean" => rounded(self.cost - self.cost_of_first(self.left), stock),
            "peek" if number(1) <= stock => self.lot_of(self.left + number(1) - 1).price,
            "out" if number(1) <= stock => self.move_border(number(1)),
            "back" if number(1) <= self.left => -self.move_border(-number(1)),
            _ => -1,
        }
    }

    fn move_border(&mut self, amount: i64) -> i64 {
        let before = self.cost_of_first(self.left);
        self.left += amount;
        self.cost_of_first(self.left) - before
    }

    /// The lot of the piece with so many before it.
    fn lot_of(&self, before: i64) -> &Lot {
        &self.lots[self.lots.partition_point(|lot| lot.before <= before) - 1]
    }

    fn cost_of_first(&self, count: i64) -> i64 {
        let lot = self.lot_of(count);
        lot.cost_before + (count - lot.before) * lot.price
    }
}

/// The quotient, a half to the even neighbour.
fn rounded(cost: i64, count: i64) -> i64 {
    let (whole, rest) = (cost / count, cost % count);
    match (2 * rest).cmp(&count) {
        Ordering::Less => whole,
        Ordering::Equal => whole + whole % 2,
        Ordering::Greater => whole + 1,
    }
}
