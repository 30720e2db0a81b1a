package main

func clockworkDifference(first *ListNode, second *ListNode, radices []int) *ListNode {
	n, m := length(first), length(second)
	count := max(n, m)
	sign := 1
	a, b := first, second
	for k := count; k > 0; k-- {
		x, y := 0, 0
		if k <= n {
			x, a = a.Val, a.Next
		}
		if k <= m {
			y, b = b.Val, b.Next
		}
		if x != y {
			if x < y {
				sign = -1
			}
			break
		}
	}
	var result *ListNode
	shown := &ListNode{}
	borrow := 0
	for k := 0; k < count; k++ {
		d := sign*(at(first, n-1-k)-at(second, m-1-k)) - borrow
		borrow = 0
		if d < 0 {
			d += radices[min(k, len(radices)-1)]
			borrow = 1
		}
		result = &ListNode{sign * d, result}
		if d != 0 {
			shown = result
		}
	}
	return shown
}

func length(n *ListNode) int {
	count := 0
	for ; n != nil; n = n.Next {
		count++
	}
	return count
}

func at(n *ListNode, steps int) int {
	if steps < 0 {
		return 0
	}
	for ; steps > 0; steps-- {
		n = n.Next
	}
	return n.Val
}
