use std::cell::RefCell;
use std::rc::Rc;

pub fn solve_it(first: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
    first
}
