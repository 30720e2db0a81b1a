use std::cell::RefCell;
use std::rc::Rc;

pub fn solve_it(first: i64) -> Option<Rc<RefCell<TreeNode>>> {
    if first == 0 {
        return None;
    }
    let low = Rc::new(RefCell::new(TreeNode::new(1)));
    let mut middle = TreeNode::new(2);
    middle.right = Some(low);
    let mut root = TreeNode::new(first);
    root.left = Some(Rc::new(RefCell::new(middle)));
    Some(Rc::new(RefCell::new(root)))
}
