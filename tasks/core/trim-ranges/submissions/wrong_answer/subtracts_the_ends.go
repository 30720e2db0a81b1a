package main

import "sort"

func pruneTree(tree *TreeNode, ranges [][]int) *TreeNode {
	sort.Slice(ranges, func(i, j int) bool { return ranges[i][0]-ranges[j][0] < 0 })
	merged := [][]int{}
	for _, r := range ranges {
		if r[1]-r[0] < 0 {
			continue
		}
		if n := len(merged); n > 0 && r[0] <= merged[n-1][1] {
			merged[n-1][1] = max(merged[n-1][1], r[1])
		} else {
			merged = append(merged, []int{r[0], r[1]})
		}
	}
	var cut func(node, below *TreeNode) *TreeNode
	cut = func(node, below *TreeNode) *TreeNode {
		if node == nil {
			return below
		}
		i := sort.Search(len(merged), func(i int) bool { return merged[i][1] >= node.Val })
		if i < len(merged) && merged[i][0] <= node.Val {
			return cut(node.Left, cut(node.Right, below))
		}
		node.Left, node.Right = cut(node.Left, nil), cut(node.Right, below)
		return node
	}
	return cut(tree, nil)
}
