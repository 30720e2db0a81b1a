use std::cell::RefCell;
use std::rc::Rc;

type Tree = Option<Rc<RefCell<TreeNode>>>;

fn rebuild_tree(inorder: Vec<i64>, zigzag: Vec<i64>) -> Tree {
    let n = inorder.len();
    let mut sorted = inorder.clone();
    sorted.sort();
    sorted.dedup();
    if n != zigzag.len() || n == 0 || sorted.len() != n {
        return None;
    }
    let mut level: Vec<(Tree, bool, usize, usize)> = vec![(None, true, 0, n)];
    let mut root = None;
    let mut read = 0;
    let mut turned = false;
    while !level.is_empty() {
        let mut below = vec![];
        if turned {
            level.reverse();
        }
        for (above, left, start, end) in level {
            let number = zigzag[read];
            read += 1;
            let at = inorder.iter().position(|&x| x == number)?;
            if at < start || at >= end {
                return None;
            }
            let node = Some(Rc::new(RefCell::new(TreeNode::new(number))));
            match above {
                None => root = node.clone(),
                Some(above) if left => above.borrow_mut().left = node.clone(),
                Some(above) => above.borrow_mut().right = node.clone(),
            }
            let mut parts = vec![(node.clone(), true, start, at), (node, false, at + 1, end)];
            if turned {
                parts.reverse();
            }
            below.extend(parts.into_iter().filter(|p| p.2 < p.3));
        }
        if turned {
            below.reverse();
        }
        level = below;
        turned = !turned;
    }
    root
}
