fn fold_tape(tape: Option<Box<ListNode>>, size: i64) -> Option<Box<ListNode>> {
    let mut v = vec![];
    let mut t = &tape;
    while let Some(n) = t {
        v.push(n.val);
        t = &n.next;
    }
    let size = size as usize;
    let mut out = vec![];
    let mut end = v.len();
    while end > 0 {
        let block = &v[end - size..end];
        let mut new: Vec<i64> = if block.iter().map(|&x| x as i128).sum::<i128>() < 0 {
            block.iter().rev().copied().collect()
        } else {
            (0..size).map(|i| if i % 2 == 0 { block[i / 2] } else { block[size - 1 - i / 2] }).collect()
        };
        end -= size;
        new.extend(out);
        out = new;
    }
    let mut head = None;
    for x in out.into_iter().rev() {
        let mut n = Box::new(ListNode::new(x));
        n.next = head;
        head = Some(n);
    }
    head
}
