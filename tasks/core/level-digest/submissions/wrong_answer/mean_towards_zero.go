package main

func levelDigest(tree *TreeNode) [][]int {
	digests := [][]int{}
	queue := []*TreeNode{tree}
	if tree == nil {
		return digests
	}
	for len(queue) > 0 {
		n, ends, sum, low, high := len(queue), 0, 0, queue[0].Val, queue[0].Val
		for _, r := range queue[:n] {
			sum += r.Val
			low, high = min(low, r.Val), max(high, r.Val)
			if r.Left == nil && r.Right == nil {
				ends++
			}
			if r.Left != nil {
				queue = append(queue, r.Left)
			}
			if r.Right != nil {
				queue = append(queue, r.Right)
			}
		}
		queue = queue[n:]
		digests = append([][]int{{n, ends, high - low, sum / n}}, digests...)
	}
	return digests
}
