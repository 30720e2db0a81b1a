fn pass_gate(first: Option<Box<ListNode>>, second: Option<Box<ListNode>>, modulus: i64) -> Option<Box<ListNode>> {
    let mut lines = [first, second];
    let mut turn = 0;
    let mut tickets = vec![];
    while lines[0].is_some() || lines[1].is_some() {
        let node = lines[turn].take().unwrap();
        lines[turn] = node.next;
        tickets.push(node.val);
        let other = 1 - turn;
        if lines[other].as_ref().map(|n| n.val) == Some(node.val) {
            lines[other] = lines[other].take().unwrap().next;
        }
        if node.val % modulus != 0 {
            turn = other;
        }
    }
    let mut head = None;
    for val in tickets.into_iter().rev() {
        let mut node = Box::new(ListNode::new(val));
        node.next = head;
        head = Some(node);
    }
    head
}
