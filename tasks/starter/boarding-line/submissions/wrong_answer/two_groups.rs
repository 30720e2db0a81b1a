fn board(line: Option<Box<ListNode>>, row: i64) -> Option<Box<ListNode>> {
    let mut smaller = vec![];
    let mut others = vec![];
    let mut here = line;
    while let Some(mut node) = here {
        here = node.next.take();
        if node.val < row {
            smaller.push(node);
        } else {
            others.push(node);
        }
    }
    let mut head = None;
    for mut node in others.into_iter() {
        node.next = head;
        head = Some(node);
    }
    for mut node in smaller.into_iter().rev() {
        node.next = head;
        head = Some(node);
    }
    head
}
