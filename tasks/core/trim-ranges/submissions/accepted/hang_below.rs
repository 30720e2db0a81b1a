use std::cell::RefCell;
use std::rc::Rc;

type Tree = Option<Rc<RefCell<TreeNode>>>;

fn prune_tree(tree: Tree, mut ranges: Vec<Vec<i64>>) -> Tree {
    ranges.sort_unstable();
    // Each low number with the highest number of the ranges up to there.
    let reach: Vec<(i64, i64)> = ranges
        .iter()
        .scan(i64::MIN, |highest, range| {
            *highest = range[1].max(*highest);
            Some((range[0], *highest))
        })
        .collect();
    let goes = |number: i64| {
        let before = reach.partition_point(|&(low, _)| low <= number);
        before > 0 && number <= reach[before - 1].1
    };
    rest(tree, None, &goes)
}

/// What is left of a branch, with another tree hung below it.
fn rest(tree: Tree, below: Tree, goes: &impl Fn(i64) -> bool) -> Tree {
    let Some(node) = tree else {
        return below;
    };
    let (left, right) = {
        let mut node = node.borrow_mut();
        (node.left.take(), node.right.take())
    };
    let number = node.borrow().val;
    if goes(number) {
        let right = rest(right, below, goes);
        return rest(left, right, goes);
    }
    {
        let mut node = node.borrow_mut();
        node.left = rest(left, None, goes);
        node.right = rest(right, below, goes);
    }
    Some(node)
}
