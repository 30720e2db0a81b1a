use std::collections::{BTreeMap, HashMap, VecDeque};

struct Order {
    id: String,
    buys: bool,
    open: i64,
    price: i64,
}

fn key(buys: bool, price: i64) -> i64 {
    if buys { -price } else { price }
}

fn match_orders(operations: Vec<String>) -> Vec<String> {
    let mut sides: [BTreeMap<i64, (i64, VecDeque<usize>)>; 2] = Default::default();
    let mut orders: Vec<Order> = vec![];
    let mut ids: HashMap<String, usize> = HashMap::new();
    let mut lines = vec![];
    for operation in &operations {
        let words: Vec<&str> = operation.split(' ').collect();
        let (mut open, price): (i64, i64) =
            if words.len() == 4 { (words[2].parse().unwrap(), words[3].parse().unwrap()) } else { (0, 0) };
        let mut buys = words[0].starts_with("buy");
        if words[0] == "cancel" || words[0] == "amend" {
            let Some(&number) = ids.get(words[1]) else {
                lines.push(format!("unknown {}", words[1]));
                continue;
            };
            let old = &mut orders[number];
            buys = old.buys;
            let level = sides[buys as usize].get_mut(&key(buys, old.price)).unwrap();
            if words[0] == "amend" && price == old.price && open <= old.open {
                level.0 += open - old.open;
                old.open = open;
                continue;
            }
            level.0 -= old.open;
            if level.0 == 0 {
                sides[buys as usize].remove(&key(buys, old.price));
            }
            old.open = 0;
            ids.remove(words[1]);
            if words[0] == "cancel" {
                continue;
            }
        }
        let worst = key(!buys, price);
        let partners = &mut sides[!buys as usize];
        if words[0].ends_with("-all") {
            let mut there = 0;
            for (&level, (volume, _)) in partners.iter() {
                if level > worst || there >= open {
                    break;
                }
                there += volume;
            }
            if there < open {
                lines.push(format!("killed {}", words[1]));
                continue;
            }
        }
        while open > 0 {
            let Some(mut level) = partners.first_entry() else { break };
            if *level.key() > worst {
                break;
            }
            let (volume, queue) = level.get_mut();
            let partner = &mut orders[queue[0]];
            let traded = open.min(partner.open);
            if traded > 0 {
                lines.push(format!("{} {} {} {}", words[1], partner.id, traded, partner.price));
            }
            open -= traded;
            partner.open -= traded;
            *volume -= traded;
            if partner.open == 0 {
                if ids.get(&partner.id) == Some(&queue[0]) {
                    ids.remove(&partner.id);
                }
                queue.pop_front();
            }
            if *volume == 0 {
                level.remove();
            }
        }
        if open > 0 && !words[0].ends_with("-all") {
            let level = sides[buys as usize].entry(key(buys, price)).or_default();
            level.0 += open;
            level.1.push_back(orders.len());
            ids.insert(words[1].to_string(), orders.len());
            orders.push(Order { id: words[1].to_string(), buys, open, price });
        }
    }
    lines
}
