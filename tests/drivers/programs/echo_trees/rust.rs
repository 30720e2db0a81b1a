use std::cell::RefCell;
use std::rc::Rc;

pub fn solve_it(first: Vec<Option<Rc<RefCell<TreeNode>>>>) -> Vec<Option<Rc<RefCell<TreeNode>>>> {
    first
}
