use std::collections::{BTreeMap, BTreeSet};

fn install_order(packages: Vec<Vec<String>>, installed: Vec<String>, wanted: Vec<String>) -> Vec<String> {
    let cat: BTreeMap<String, Vec<String>> = packages.into_iter().map(|p| (p[0].clone(), p[1..].to_vec())).collect();
    let mut done: BTreeSet<String> = installed.into_iter().collect();
    let mut left: BTreeSet<String> = BTreeSet::new();
    let mut missing: BTreeSet<String> = BTreeSet::new();
    let mut stack = wanted;
    while let Some(x) = stack.pop() {
        if left.contains(&x) || done.contains(&x) {
            continue;
        }
        match cat.get(&x) {
            None => {
                missing.insert(x);
            }
            Some(needs) => {
                stack.extend(needs.iter().cloned());
                left.insert(x);
            }
        }
    }
    if let Some(x) = missing.iter().next() {
        return vec![format!("missing: {}", x)];
    }
    let mut out = vec![];
    while !left.is_empty() {
        let ready = left.iter().find(|x| cat[*x].iter().all(|n| done.contains(n))).cloned();
        match ready {
            Some(x) => {
                left.remove(&x);
                done.insert(x.clone());
                out.push(x);
            }
            None => {
                let mut path: Vec<String> = vec![];
                let mut x = left.iter().next().unwrap().clone();
                while !path.contains(&x) {
                    path.push(x.clone());
                    x = cat[&x].iter().filter(|n| left.contains(*n)).min().unwrap().clone();
                }
                let at = path.iter().position(|p| *p == x).unwrap();
                return vec![format!("cycle: {}", path[at..].join(" > "))];
            }
        }
    }
    out
}
