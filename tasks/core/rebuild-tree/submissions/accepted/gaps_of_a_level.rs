use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

type Tree = Option<Rc<RefCell<TreeNode>>>;

/// A node by the numbers of its children in the list of all nodes.
struct Plan {
    val: i64,
    left: Option<usize>,
    right: Option<usize>,
}

/// A branch that is still to be built: the node above it, its side, and its part of the inorder list.
struct Gap {
    above: Option<(usize, bool)>,
    part: Range<usize>,
}

fn rebuild_tree(inorder: Vec<i64>, zigzag: Vec<i64>) -> Tree {
    let place: HashMap<i64, usize> = inorder.iter().enumerate().map(|(at, &number)| (number, at)).collect();
    if place.len() != inorder.len() || inorder.len() != zigzag.len() {
        return None;
    }
    let mut plans: Vec<Plan> = Vec::with_capacity(zigzag.len());
    let mut gaps = vec![Gap { above: None, part: 0..inorder.len() }];
    gaps.retain(|gap| !gap.part.is_empty());
    let mut leftwards = false;
    while !gaps.is_empty() {
        let mut below = vec![];
        for gap in gaps {
            let val = zigzag[plans.len()];
            // A number that stands twice is outside of every gap the second time.
            let at = *place.get(&val).filter(|at| gap.part.contains(at))?;
            let number = plans.len();
            match gap.above {
                Some((above, true)) => plans[above].left = Some(number),
                Some((above, false)) => plans[above].right = Some(number),
                None => {}
            }
            plans.push(Plan { val, left: None, right: None });
            let mut parts = vec![(true, gap.part.start..at), (false, at + 1..gap.part.end)];
            if leftwards {
                parts.reverse();
            }
            below.extend(parts.into_iter().map(|(left, part)| Gap { above: Some((number, left)), part }));
        }
        // The next level is read from the other side.
        below.retain(|gap| !gap.part.is_empty());
        below.reverse();
        gaps = below;
        leftwards = !leftwards;
    }
    build(&plans)
}

/// Children come after the nodes above them, so that they are built first.
fn build(plans: &[Plan]) -> Tree {
    let mut nodes: Vec<Tree> = plans.iter().map(|plan| Some(Rc::new(RefCell::new(TreeNode::new(plan.val))))).collect();
    for (number, plan) in plans.iter().enumerate().rev() {
        let left = plan.left.and_then(|child| nodes[child].take());
        let right = plan.right.and_then(|child| nodes[child].take());
        if let Some(node) = &nodes[number] {
            let mut node = node.borrow_mut();
            node.left = left;
            node.right = right;
        }
    }
    nodes.into_iter().next()?
}
