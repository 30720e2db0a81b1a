use std::cell::RefCell;
use std::rc::Rc;

fn sum(node: &Option<Rc<RefCell<TreeNode>>>) -> i64 {
    match node {
        None => 0,
        Some(node) => {
            let node = node.borrow();
            node.val + sum(&node.left) + sum(&node.right)
        }
    }
}

fn cut_branches(tree: Option<Rc<RefCell<TreeNode>>>, least: i64) -> Option<Rc<RefCell<TreeNode>>> {
    let node = tree?;
    let mut open = node.borrow_mut();
    open.left = cut_branches(open.left.clone(), least);
    open.right = cut_branches(open.right.clone(), least);
    if sum(&Some(node.clone())) < least {
        return None;
    }
    drop(open);
    Some(node)
}
