package main

func passGate(first *ListNode, second *ListNode, modulus int) *ListNode {
	head := &ListNode{}
	tail := head
	for first != nil || second != nil {
		if first == nil {
			first, second = second, first
		}
		tail.Next = &ListNode{Val: first.Val}
		tail = tail.Next
		first = first.Next
		if tail.Val%modulus != 0 {
			first, second = second, first
		}
	}
	return head.Next
}
