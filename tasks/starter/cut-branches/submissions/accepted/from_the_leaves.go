package main

func cutBranches(tree *TreeNode, least int) *TreeNode {
	left, _ := cut(tree, least)
	return left
}

// cut returns what is left of a branch, and its sum.
func cut(node *TreeNode, least int) (*TreeNode, int) {
	if node == nil {
		return nil, 0
	}
	var left, right int
	node.Left, left = cut(node.Left, least)
	node.Right, right = cut(node.Right, least)
	total := node.Val + left + right
	if total < least {
		return nil, 0
	}
	return node, total
}
