use std::collections::{BTreeMap, HashMap};

fn cents(amount: &str) -> i64 {
    let (units, digits) = amount.split_once('.').unwrap_or((amount, ""));
    format!("{units}{digits:0<2}").parse().unwrap()
}

fn settle_ledger(entries: Vec<String>) -> Vec<String> {
    let mut balance: BTreeMap<String, i64> = BTreeMap::new();
    let mut done: HashMap<String, Vec<(String, i64)>> = HashMap::new();
    let mut bad = vec![];
    for (i, entry) in entries.iter().enumerate() {
        let w: Vec<&str> = entry.split(' ').collect();
        let mut reject = || bad.push(format!("rejected {}", i + 1));
        if w[0] == "open" {
            if balance.contains_key(w[1]) {
                reject();
            } else {
                balance.insert(w[1].into(), 0);
            }
            continue;
        }
        if w[0] == "reverse" {
            match done.get_mut(w[1]) {
                Some(moves) if !moves.is_empty() => {
                    for (n, c) in moves.drain(..) {
                        *balance.get_mut(&n).unwrap() -= c;
                    }
                }
                _ => reject(),
            }
            continue;
        }
        let mut moves: Vec<(String, i64)> = vec![];
        if w[0] == "share" {
            let c = cents(w[3]);
            let n = (w.len() - 4) as i64;
            for (k, name) in w[4..].iter().enumerate() {
                moves.push((name.to_string(), c / n + if (k as i64) < (c % n).abs() { c.signum() } else { 0 }));
            }
        } else {
            let mut c = cents(w[4]);
            if w[0] == "fee" {
                let product = c.wrapping_mul(w[5].parse().unwrap());
                let (q, r) = (product / 10000, (product % 10000).abs());
                c = q + if r > 5000 || r == 5000 && q % 2 != 0 { product.signum() } else { 0 };
            }
            moves.push((w[3].into(), c));
        }
        let total: i64 = moves.iter().map(|m| m.1).sum();
        moves.push((w[2].into(), -total));
        let mut names: Vec<&String> = moves.iter().map(|m| &m.0).collect();
        names.sort();
        names.dedup();
        if done.contains_key(w[1]) || names.len() < moves.len() || moves.iter().any(|m| !balance.contains_key(&m.0)) {
            reject();
            continue;
        }
        for (n, c) in &moves {
            *balance.get_mut(n).unwrap() += c;
        }
        done.insert(w[1].into(), moves);
    }
    let mut out = vec![];
    for (n, c) in balance {
        out.push(format!("{n} {}{}.{:02}", if c < 0 { "-" } else { "" }, c.abs() / 100, c.abs() % 100));
    }
    out.extend(bad);
    out
}
