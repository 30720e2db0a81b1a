package main

func solveIt(first int) *TreeNode {
	leaf := &TreeNode{Val: first}
	return &TreeNode{Val: first, Left: leaf, Right: leaf}
}
