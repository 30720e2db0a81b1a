package main

func board(line *ListNode, row int) *ListNode {
	var smaller, equal, greater *ListNode
	lastSmaller, lastEqual := &smaller, &equal
	for line != nil {
		here := line
		line = line.Next
		switch {
		case here.Val < row:
			*lastSmaller = here
			lastSmaller = &here.Next
		case here.Val == row:
			*lastEqual = here
			lastEqual = &here.Next
		default:
			here.Next = greater
			greater = here
		}
	}
	*lastEqual = greater
	*lastSmaller = equal
	return smaller
}
