fn fold_tape(tape: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut numbers: Vec<i64> = std::iter::successors(tape.as_deref(), |node| node.next.as_deref())
        .map(|node| node.val)
        .collect();
    for block in numbers.rchunks_mut(size as usize) {
        rearrange(block);
    }
    numbers.into_iter().rev().fold(None, |next, val| {
        let mut node = ListNode::new(val);
        node.next = next;
        Some(Box::new(node))
    })
}

fn rearrange(block: &mut [i64]) {
    if block.iter().map(|&number| i128::from(number)).sum::<i128>() < 0 {
        block.reverse();
        return;
    }
    let (front, back) = block.split_at(block.len().div_ceil(2));
    let mut back = back.iter().rev();
    let folded: Vec<i64> = front.iter().flat_map(|&first| std::iter::once(first).chain(back.next().copied())).collect();
    block.copy_from_slice(&folded);
}
