package main

import (
	"cmp"
	"slices"
	"sort"
)

func pruneTree(tree *TreeNode, ranges [][]int) *TreeNode {
	sorted := slices.Clone(ranges)
	slices.SortFunc(sorted, func(a, b []int) int { return cmp.Compare(a[0], b[0]) })
	// reach[i] is the highest number of the ranges up to i.
	reach := make([]int, len(sorted))
	for i, r := range sorted {
		reach[i] = r[1]
		if i > 0 {
			reach[i] = max(reach[i], reach[i-1])
		}
	}
	goes := func(number int) bool {
		before := sort.Search(len(sorted), func(i int) bool { return sorted[i][0] > number })
		return before > 0 && number <= reach[before-1]
	}
	return rest(tree, nil, goes)
}

// rest is what is left of a branch, with another tree hung below it.
func rest(node, below *TreeNode, goes func(int) bool) *TreeNode {
	if node == nil {
		return below
	}
	if goes(node.Val) {
		return rest(node.Left, rest(node.Right, below, goes), goes)
	}
	node.Left = rest(node.Left, nil, goes)
	node.Right = rest(node.Right, below, goes)
	return node
}
