package main

import "sort"

func nimber(size int, takes []int) int {
	seen := map[int]bool{}
	for _, t := range takes {
		if t > size {
			break
		}
		left := size - t
		seen[nimber(left, takes)] = true
		if left > 0 && left%2 == 0 {
			half := nimber(left/2, takes)
			seen[half^half] = true
		}
	}
	g := 0
	for seen[g] {
		g++
	}
	return g
}

func pebbleDuel(heaps []int, takes []int) []int {
	sort.Ints(takes)
	total := 0
	for _, h := range heaps {
		total ^= nimber(h, takes)
	}
	for i, h := range heaps {
		rest := total ^ nimber(h, takes)
		for _, t := range takes {
			if t > h {
				break
			}
			if nimber(h-t, takes) == rest {
				return []int{i, t, 0}
			}
			if rest == 0 && h > t && (h-t)%2 == 0 {
				return []int{i, t, 1}
			}
		}
	}
	return []int{}
}
