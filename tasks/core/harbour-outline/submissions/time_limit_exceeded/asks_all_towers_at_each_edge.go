package main

import "sort"

func harbourOutline(towers [][]int, k int) [][]int {
	seen := map[int]bool{}
	var xs []int
	for _, t := range towers {
		for _, x := range t[:2] {
			if !seen[x] {
				seen[x] = true
				xs = append(xs, x)
			}
		}
	}
	sort.Ints(xs)
	out := [][]int{}
	level := 0
	for _, x := range xs {
		var heights []int
		for _, t := range towers {
			if t[0] <= x && x < t[1] {
				heights = append(heights, t[2])
			}
		}
		now := 0
		if len(heights) >= k {
			sort.Ints(heights)
			now = heights[len(heights)-k]
		}
		if now != level {
			out = append(out, []int{x, now})
			level = now
		}
	}
	return out
}
