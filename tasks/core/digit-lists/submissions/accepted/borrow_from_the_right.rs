use std::cmp::Ordering;

type Number = Option<Box<ListNode>>;

fn clockwork_difference(first: Number, second: Number, radices: Vec<i64>) -> Number {
    let (first, second) = (wheels(&first), wheels(&second));
    let (larger, smaller, sign) = match first.len().cmp(&second.len()).then_with(|| first.cmp(&second)) {
        Ordering::Less => (second, first, -1),
        _ => (first, second, 1),
    };
    let radices = radices.iter().chain(std::iter::repeat(&radices[radices.len() - 1]));
    let mut borrow = 0;
    let mut difference: Vec<i64> = larger
        .iter()
        .rev()
        .zip(smaller.iter().rev().chain(std::iter::repeat(&0)))
        .zip(radices)
        .map(|((a, b), radix)| {
            let position = a - b - borrow;
            borrow = i64::from(position < 0);
            sign * (position + borrow * radix)
        })
        .collect();
    while difference.last() == Some(&0) {
        difference.pop();
    }
    if difference.is_empty() {
        difference.push(0);
    }
    difference.into_iter().fold(None, |next, val| {
        let mut node = ListNode::new(val);
        node.next = next;
        Some(Box::new(node))
    })
}

/// From left to right, without wheels at 0 on the left.
fn wheels(number: &Number) -> Vec<i64> {
    std::iter::successors(number.as_deref(), |node| node.next.as_deref())
        .map(|node| node.val)
        .skip_while(|&val| val == 0)
        .collect()
}
