package main

func foldTape(tape *ListNode, size int) *ListNode {
	var numbers []int
	for node := tape; node != nil; node = node.Next {
		numbers = append(numbers, node.Val)
	}
	var folded *ListNode
	for len(numbers) > 0 {
		start := max(len(numbers)-size, 0)
		block := numbers[start:]
		numbers = numbers[:start]
		turned := isNegative(block)
		for at := len(block) - 1; at >= 0; at-- {
			from := at / 2
			switch {
			case turned:
				from = len(block) - 1 - at
			case at%2 == 1:
				from = len(block) - 1 - at/2
			}
			folded = &ListNode{block[from], folded}
		}
	}
	return folded
}

// isNegative adds up the high and the low halves apart, since the sum itself need not fit.
func isNegative(block []int) bool {
	high, low := 0, 0
	for _, number := range block {
		high += number >> 32
		low += number & 0xFFFFFFFF
	}
	return high+low>>32 < 0
}
