pub fn solve_it(first: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    first
}
