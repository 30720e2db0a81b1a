package main

import "slices"

func levelDigest(tree *TreeNode) [][]int {
	digests := [][]int{}
	var floor []*TreeNode
	if tree != nil {
		floor = append(floor, tree)
	}
	for len(floor) > 0 {
		var below []*TreeNode
		deadEnds, sum := 0, 0
		low, high := floor[0].Val, floor[0].Val
		for _, room := range floor {
			sum += room.Val
			low, high = min(low, room.Val), max(high, room.Val)
			if room.Left == nil && room.Right == nil {
				deadEnds++
			}
			for _, next := range []*TreeNode{room.Left, room.Right} {
				if next != nil {
					below = append(below, next)
				}
			}
		}
		mean := sum / len(floor)
		if sum%len(floor) < 0 {
			mean--
		}
		digests = append(digests, []int{len(floor), deadEnds, high - low, mean})
		floor = below
	}
	slices.Reverse(digests)
	return digests
}
