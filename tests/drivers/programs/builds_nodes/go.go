package main

func solveIt(first int) *TreeNode {
	if first == 0 {
		return nil
	}
	return &TreeNode{first, &TreeNode{2, nil, &TreeNode{Val: 1}}, nil}
}
