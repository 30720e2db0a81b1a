use std::cell::RefCell;
use std::rc::Rc;

fn solve_it(first: i64) -> Option<Rc<RefCell<TreeNode>>> {
    let leaf = Rc::new(RefCell::new(TreeNode::new(first)));
    let root = Rc::new(RefCell::new(TreeNode::new(first)));
    root.borrow_mut().left = Some(leaf.clone());
    root.borrow_mut().right = Some(leaf);
    Some(root)
}
