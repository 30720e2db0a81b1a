package main

func cutBranches(tree *TreeNode, least int) *TreeNode {
	total := sum(tree, least)
	if total < least {
		return nil
	}
	return tree
}

func sum(node *TreeNode, least int) int {
	total := node.Val
	if left := sum(node.Left, least); left < least {
		node.Left = nil
	} else {
		total += left
	}
	if right := sum(node.Right, least); right < least {
		node.Right = nil
	} else {
		total += right
	}
	return total
}
