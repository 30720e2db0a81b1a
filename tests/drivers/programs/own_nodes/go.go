package main

type (
	ListNode struct {
		Val  int
		Next *ListNode
	}

	stack []*ListNode
)

func solveIt(first *ListNode) *ListNode {
	var back *ListNode
	for node := first; node != nil; node = node.Next {
		back = &ListNode{node.Val, back}
	}
	return back
}
