package main

func solveIt(first *TreeNode) *TreeNode {
	return first
}
