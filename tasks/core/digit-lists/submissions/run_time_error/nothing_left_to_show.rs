fn clockwork_difference(first: Option<Box<ListNode>>, second: Option<Box<ListNode>>, radices: Vec<i64>) -> Option<Box<ListNode>> {
    let read = |mut n: &Option<Box<ListNode>>| {
        let mut v = vec![];
        while let Some(node) = n {
            v.push(node.val);
            n = &node.next;
        }
        v.reverse();
        v
    };
    let (mut a, mut b) = (read(&first), read(&second));
    let n = a.len().max(b.len());
    a.resize(n, 0);
    b.resize(n, 0);
    let negative = a.iter().rev().lt(b.iter().rev());
    if negative {
        std::mem::swap(&mut a, &mut b);
    }
    for k in 0..n {
        a[k] -= b[k];
        if a[k] < 0 {
            a[k] += radices[k.min(radices.len() - 1)];
            a[k + 1] -= 1;
        }
    }
    while a[a.len() - 1] == 0 {
        a.pop();
    }
    let mut head = None;
    for val in a {
        head = Some(Box::new(ListNode { val: if negative { -val } else { val }, next: head }));
    }
    head
}
