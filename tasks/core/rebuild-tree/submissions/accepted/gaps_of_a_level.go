package main

import "slices"

// gap is a branch that is still to be built: where it hangs, and its part of the inorder list.
type gap struct {
	slot       **TreeNode
	start, end int
}

func rebuildTree(inorder []int, zigzag []int) *TreeNode {
	place := make(map[int]int, len(inorder))
	for at, number := range inorder {
		place[number] = at
	}
	if len(place) != len(inorder) || len(zigzag) != len(inorder) {
		return nil
	}
	var tree *TreeNode
	gaps := []gap{{&tree, 0, len(inorder)}}
	for leftwards := false; len(zigzag) > 0; leftwards = !leftwards {
		var below []gap
		for _, g := range gaps {
			at, known := place[zigzag[0]]
			// A number that stands twice is outside of every gap the second time.
			if !known || at < g.start || at >= g.end {
				return nil
			}
			node := &TreeNode{Val: zigzag[0]}
			zigzag = zigzag[1:]
			*g.slot = node
			parts := []gap{{&node.Left, g.start, at}, {&node.Right, at + 1, g.end}}
			if leftwards {
				slices.Reverse(parts)
			}
			for _, part := range parts {
				if part.start < part.end {
					below = append(below, part)
				}
			}
		}
		// The next level is read from the other side.
		slices.Reverse(below)
		gaps = below
	}
	return tree
}
