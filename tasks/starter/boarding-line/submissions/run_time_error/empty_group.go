package main

func board(line *ListNode, row int) *ListNode {
	var heads, tails [3]*ListNode
	for line != nil {
		next := line.Next
		line.Next = nil
		group := 0
		if line.Val == row {
			group = 1
		} else if line.Val > row {
			group = 2
		}
		if heads[group] == nil {
			heads[group], tails[group] = line, line
		} else if group == 2 {
			line.Next = heads[2]
			heads[2] = line
		} else {
			tails[group].Next = line
			tails[group] = line
		}
		line = next
	}
	tails[0].Next = heads[1]
	tails[1].Next = heads[2]
	return heads[0]
}
