package main

import "sort"

func pebbleDuel(heaps []int, takes []int) []int {
	sort.Ints(takes)
	top := 0
	for _, h := range heaps {
		top = max(top, h)
	}
	g := make([]int, top+1)
	for n := 1; n <= top; n++ {
		seen := map[int]bool{}
		for _, t := range takes {
			seen[g[n-t]] = true
			if (n-t)%2 == 0 && n > t {
				seen[0] = true
			}
		}
		for seen[g[n]] {
			g[n]++
		}
	}
	x := 0
	for _, h := range heaps {
		x ^= g[h]
	}
	for i, h := range heaps {
		for _, t := range takes {
			if g[h-t] == x^g[h] {
				return []int{i, t, 0}
			}
			if x == g[h] && (h-t)%2 == 0 && h > t {
				return []int{i, t, 1}
			}
		}
	}
	return []int{}
}
