package main

func solveIt(first int) *ListNode {
	node := &ListNode{Val: first}
	node.Next = node
	return node
}
