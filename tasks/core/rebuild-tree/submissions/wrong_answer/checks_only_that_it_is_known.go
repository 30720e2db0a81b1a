package main

func rebuildTree(inorder []int, zigzag []int) *TreeNode {
	place := map[int]int{}
	for i, n := range inorder {
		place[n] = i
	}
	if len(inorder) != len(zigzag) || len(inorder) == 0 {
		return nil
	}
	var root *TreeNode
	type part struct {
		at         **TreeNode
		start, end int
	}
	level := []part{{&root, 0, len(inorder)}}
	for flip := false; len(level) > 0; flip = !flip {
		nodes := make([]*TreeNode, len(level))
		below := []part{}
		for k := range level {
			i := k
			if flip {
				i = len(level) - 1 - k
			}
			nodes[i] = &TreeNode{Val: zigzag[k]}
		}
		zigzag = zigzag[len(level):]
		for i, p := range level {
			n := nodes[i]
			*p.at = n
			at, ok := place[n.Val]
			if !ok {
				return nil
			}
			if p.start < at {
				below = append(below, part{&n.Left, p.start, at})
			}
			if at+1 < p.end {
				below = append(below, part{&n.Right, at + 1, p.end})
			}
		}
		if len(below) > len(zigzag) {
			return root
		}
		level = below
	}
	return root
}
