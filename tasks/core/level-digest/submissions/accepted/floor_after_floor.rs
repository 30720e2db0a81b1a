use std::cell::RefCell;
use std::rc::Rc;

type Room = Rc<RefCell<TreeNode>>;

fn level_digest(tree: Option<Room>) -> Vec<Vec<i64>> {
    let mut digests = vec![];
    let mut floor: Vec<Room> = tree.into_iter().collect();
    while !floor.is_empty() {
        digests.push(digest(&floor));
        floor = floor
            .iter()
            .flat_map(|room| {
                let room = room.borrow();
                [room.left.clone(), room.right.clone()]
            })
            .flatten()
            .collect();
    }
    digests.reverse();
    digests
}

fn digest(floor: &[Room]) -> Vec<i64> {
    let (mut dead_ends, mut sum, mut low, mut high) = (0, 0, i64::MAX, i64::MIN);
    for room in floor {
        let room = room.borrow();
        dead_ends += i64::from(room.left.is_none() && room.right.is_none());
        sum += room.val;
        low = low.min(room.val);
        high = high.max(room.val);
    }
    let count = floor.len() as i64;
    vec![count, dead_ends, high - low, sum.div_euclid(count)]
}
