package main

import "sort"

func longestGrowth(words []string, opening *string) *string {
	best := ""
	grown := map[string]bool{}
	sort.Strings(words)
	for _, w := range words {
		starts := len(w) == 1
		if opening != nil {
			starts = w == *opening
		}
		if starts || grown[w[:len(w)-1]] {
			grown[w] = true
			if len(w) > len(best) {
				best = w
			}
		}
	}
	return &best
}
