use std::collections::{HashMap, VecDeque};

/// The orders of one side by level, the best price first, and a Fenwick tree over the open quantities.
struct Side {
    levels: Vec<VecDeque<usize>>,
    tree: Vec<i64>,
}

impl Side {
    fn new(count: usize) -> Self {
        Side { levels: vec![VecDeque::new(); count], tree: vec![0; count + 1] }
    }

    fn change(&mut self, level: usize, quantity: i64) {
        let mut at = level + 1;
        while at < self.tree.len() {
            self.tree[at] += quantity;
            at += at & at.wrapping_neg();
        }
    }

    fn volume_to(&self, level: usize) -> i64 {
        std::iter::successors(Some(level + 1), |at| Some(at & (at - 1)))
            .take_while(|&at| at > 0)
            .map(|at| self.tree[at])
            .sum()
    }

    /// The first level with an open order; the number of levels if there is none.
    fn best_level(&self) -> usize {
        let mut before = 0;
        let mut step = self.tree.len().next_power_of_two();
        while step > 0 {
            if self.tree.get(before + step) == Some(&0) {
                before += step;
            }
            step /= 2;
        }
        before
    }
}

#[derive(Clone, Copy)]
struct Order<'a> {
    id: &'a str,
    buys: bool,
    open: i64,
    price: usize,
}

struct Book<'a> {
    prices: Vec<i64>,
    buyers: Side,
    sellers: Side,
    orders: Vec<Order<'a>>,
    by_id: HashMap<&'a str, usize>,
    lines: Vec<String>,
}

fn match_orders(operations: Vec<String>) -> Vec<String> {
    let requests: Vec<Vec<&str>> = operations.iter().map(|line| line.split(' ').collect()).collect();
    let mut prices: Vec<i64> = requests.iter().filter_map(|words| words.get(3)?.parse().ok()).collect();
    prices.sort_unstable();
    prices.dedup();
    let mut book = Book {
        buyers: Side::new(prices.len()),
        sellers: Side::new(prices.len()),
        prices,
        orders: vec![],
        by_id: HashMap::new(),
        lines: vec![],
    };
    for words in &requests {
        book.carry_out(words);
    }
    book.lines
}

impl<'a> Book<'a> {
    fn carry_out(&mut self, words: &[&'a str]) {
        let id = words[1];
        let order = words.get(3).map(|price| Order {
            id,
            buys: words[0].starts_with("buy"),
            open: words[2].parse().unwrap(),
            price: self.prices.binary_search(&price.parse().unwrap()).unwrap(),
        });
        match (words[0], order, self.by_id.get(id).copied()) {
            ("buy" | "sell", Some(order), _) => self.come_in(order),
            ("buy-all" | "sell-all", Some(order), _) => self.at_once(order),
            (_, None, Some(old)) => self.leave(old),
            (_, Some(new), Some(old)) => self.amend(old, new),
            (_, _, None) => self.lines.push(format!("unknown {id}")),
        }
    }

    fn side(&mut self, buys: bool) -> &mut Side {
        if buys { &mut self.buyers } else { &mut self.sellers }
    }

    fn level(&self, buys: bool, price: usize) -> usize {
        if buys { self.prices.len() - 1 - price } else { price }
    }

    /// Changes the open quantity of an order in the book.
    fn change(&mut self, number: usize, quantity: i64) {
        let order = &mut self.orders[number];
        order.open += quantity;
        let Order { id, buys, open, price } = *order;
        let level = self.level(buys, price);
        self.side(buys).change(level, quantity);
        if open == 0 {
            self.by_id.remove(id);
        }
    }

    fn leave(&mut self, number: usize) {
        self.change(number, -self.orders[number].open);
    }

    fn amend(&mut self, number: usize, new: Order<'a>) {
        let old = self.orders[number];
        if new.price == old.price && new.open <= old.open {
            self.change(number, new.open - old.open);
        } else {
            self.leave(number);
            self.come_in(Order { buys: old.buys, ..new });
        }
    }

    fn at_once(&mut self, order: Order<'a>) {
        let level = self.level(!order.buys, order.price);
        if self.side(!order.buys).volume_to(level) >= order.open {
            self.trade(order);
        } else {
            self.lines.push(format!("killed {}", order.id));
        }
    }

    fn come_in(&mut self, order: Order<'a>) {
        let order = self.trade(order);
        if order.open > 0 {
            let number = self.orders.len();
            let level = self.level(order.buys, order.price);
            self.side(order.buys).levels[level].push_back(number);
            self.side(order.buys).change(level, order.open);
            self.orders.push(order);
            self.by_id.insert(order.id, number);
        }
    }

    /// Trades as far as possible and returns the order as it is then.
    fn trade(&mut self, mut order: Order<'a>) -> Order<'a> {
        let worst = self.level(!order.buys, order.price);
        while order.open > 0 {
            let level = self.side(!order.buys).best_level();
            if level > worst {
                break;
            }
            let number = self.side(!order.buys).levels[level][0];
            let partner = self.orders[number];
            if partner.open == 0 {
                self.side(!order.buys).levels[level].pop_front();
                continue;
            }
            let quantity = order.open.min(partner.open);
            self.lines.push(format!("{} {} {quantity} {}", order.id, partner.id, self.prices[partner.price]));
            order.open -= quantity;
            self.change(number, -quantity);
        }
        order
    }
}
