#[derive(Debug)]
pub struct ListNode {
    pub val: i32,
    pub next: Option<Box<ListNode>>,
}

impl ListNode {
    fn new(val: i32) -> Self {
        ListNode { next: None, val }
    }
}

pub fn solve_it(first: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    let mut back = None;
    let mut node = &first;
    while let Some(n) = node {
        let mut copy = ListNode::new(n.val);
        copy.next = back;
        back = Some(Box::new(copy));
        node = &n.next;
    }
    back
}
