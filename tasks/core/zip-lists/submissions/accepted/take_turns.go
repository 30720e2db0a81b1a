package main

func passGate(first *ListNode, second *ListNode, modulus int) *ListNode {
	var passed *ListNode
	last := &passed
	here, other := first, second
	for here != nil || other != nil {
		if here == nil {
			here, other = other, here
		}
		visitor := here
		*last, last = visitor, &visitor.Next
		here = here.Next
		if other != nil && other.Val == visitor.Val {
			other = other.Next
		}
		if visitor.Val%modulus != 0 {
			here, other = other, here
		}
	}
	*last = nil
	return passed
}
