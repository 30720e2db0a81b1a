package main

import "slices"

func clockworkDifference(first *ListNode, second *ListNode, radices []int) *ListNode {
	larger, smaller, sign := wheels(first), wheels(second), 1
	if len(larger) < len(smaller) || len(larger) == len(smaller) && slices.Compare(larger, smaller) < 0 {
		larger, smaller, sign = smaller, larger, -1
	}
	slices.Reverse(larger)
	slices.Reverse(smaller)

	var result *ListNode
	shown := &ListNode{} // the result from its leftmost wheel that is not 0
	borrow := 0
	for k, position := range larger {
		if k < len(smaller) {
			position -= smaller[k]
		}
		position -= borrow
		borrow = 0
		if position < 0 {
			position += radices[min(k, len(radices)-1)]
			borrow = 1
		}
		result = &ListNode{sign * position, result}
		if position != 0 {
			shown = result
		}
	}
	return shown
}

// wheels lists the positions from left to right, without wheels at 0 on the left.
func wheels(number *ListNode) []int {
	var positions []int
	for node := number; node != nil; node = node.Next {
		if len(positions) > 0 || node.Val != 0 {
			positions = append(positions, node.Val)
		}
	}
	return positions
}
