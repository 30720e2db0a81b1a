type Line = Option<Box<ListNode>>;

fn pass_gate(first: Line, second: Line, modulus: i64) -> Line {
    let (mut here, mut other) = (first, second);
    let mut passed = None;
    let mut last = &mut passed;
    loop {
        if here.is_none() {
            std::mem::swap(&mut here, &mut other);
        }
        let Some(mut visitor) = here else {
            return passed;
        };
        here = visitor.next.take();
        if other.as_ref().is_some_and(|front| front.val == visitor.val) {
            other = other.and_then(|front| front.next);
        }
        if visitor.val % modulus != 0 {
            std::mem::swap(&mut here, &mut other);
        }
        last = &mut last.insert(visitor).next;
    }
}
