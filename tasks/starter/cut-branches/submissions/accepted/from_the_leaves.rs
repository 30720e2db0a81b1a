use std::cell::RefCell;
use std::rc::Rc;

type Tree = Option<Rc<RefCell<TreeNode>>>;

fn cut_branches(tree: Tree, least: i64) -> Tree {
    cut(tree, least).0
}

/// What is left of a branch, and its sum.
fn cut(tree: Tree, least: i64) -> (Tree, i64) {
    let Some(node) = tree else {
        return (None, 0);
    };
    let total = {
        let mut node = node.borrow_mut();
        let (left, left_sum) = cut(node.left.take(), least);
        let (right, right_sum) = cut(node.right.take(), least);
        node.left = left;
        node.right = right;
        node.val + left_sum + right_sum
    };
    if total < least { (None, 0) } else { (Some(node), total) }
}
