package main

import "math/big"

// The node before the last one of a block is looked for from the front each time.
func foldTape(tape *ListNode, size int) *ListNode {
	count := 0
	for node := tape; node != nil; node = node.Next {
		count++
	}
	above := &ListNode{Next: tape}
	before := above
	for count > 0 {
		length := count % size
		if length == 0 {
			length = size
		}
		count -= length
		sum := new(big.Int)
		node := before
		for i := 0; i < length; i++ {
			node = node.Next
			sum.Add(sum, big.NewInt(int64(node.Val)))
		}
		here := before
		if sum.Sign() >= 0 {
			here = here.Next
			length--
		}
		for length > 0 {
			previous := here
			for i := 1; i < length; i++ {
				previous = previous.Next
			}
			last := previous.Next
			if last != here.Next {
				previous.Next = last.Next
				last.Next = here.Next
				here.Next = last
			}
			here = last
			length--
			if sum.Sign() >= 0 && length > 0 {
				here = here.Next
				length--
			}
		}
		before = here
	}
	return above.Next
}
