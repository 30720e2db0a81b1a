type Line = Option<Box<ListNode>>;

fn board(mut line: Line, row: i64) -> Line {
    let (mut smaller, mut equal, mut greater) = (None, None, None);
    while let Some(mut node) = line {
        line = node.next.take();
        let group = match node.val {
            val if val < row => &mut smaller,
            val if val == row => &mut equal,
            _ => &mut greater,
        };
        node.next = group.take();
        *group = Some(node);
    }
    // Each group is turned round once by now; putting it node by node in front of the rest turns it back.
    let rest = in_front(equal, greater);
    in_front(smaller, rest)
}

fn in_front(mut turned: Line, mut rest: Line) -> Line {
    while let Some(mut node) = turned {
        turned = node.next.take();
        node.next = rest;
        rest = Some(node);
    }
    rest
}
