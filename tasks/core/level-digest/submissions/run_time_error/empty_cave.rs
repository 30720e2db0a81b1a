use std::cell::RefCell;
use std::rc::Rc;

pub fn level_digest(tree: Option<Rc<RefCell<TreeNode>>>) -> Vec<Vec<i64>> {
    let mut out = vec![];
    let mut floor = vec![tree.unwrap()];
    while !floor.is_empty() {
        let values: Vec<i64> = floor.iter().map(|r| r.borrow().val).collect();
        let mut below = vec![];
        let mut ends = 0;
        for room in &floor {
            let room = room.borrow();
            let before = below.len();
            below.extend(room.left.clone());
            below.extend(room.right.clone());
            ends += (below.len() == before) as i64;
        }
        let n = values.len() as i64;
        let spread = values.iter().max().unwrap() - values.iter().min().unwrap();
        out.insert(0, vec![n, ends, spread, values.iter().sum::<i64>().div_euclid(n)]);
        floor = below;
    }
    out
}
