use std::cell::RefCell;
use std::rc::Rc;

type Tree = Option<Rc<RefCell<TreeNode>>>;

fn prune_tree(tree: Tree, ranges: Vec<Vec<i64>>) -> Tree {
    cut(tree, None, &ranges)
}

fn cut(tree: Tree, below: Tree, ranges: &Vec<Vec<i64>>) -> Tree {
    let Some(node) = tree else { return below };
    let left = node.borrow_mut().left.take();
    let right = node.borrow_mut().right.take();
    let number = node.borrow().val;
    if ranges.iter().any(|range| range[0] <= number && number <= range[1]) {
        let right = cut(right, below, ranges);
        return cut(left, right, ranges);
    }
    let left = cut(left, None, ranges);
    let right = cut(right, below, ranges);
    node.borrow_mut().left = left;
    node.borrow_mut().right = right;
    Some(node)
}
