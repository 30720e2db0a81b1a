package main

func solveIt(first int) *TreeNode {
	root := &TreeNode{Val: first}
	root.Left = root
	return root
}
