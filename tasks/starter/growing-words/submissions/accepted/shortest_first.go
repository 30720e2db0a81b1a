package main

import "slices"

func longestGrowth(words []string, opening *string) *string {
	sorted := slices.Clone(words)
	slices.Sort(sorted)
	grown := make(map[string]bool)
	var best *string
	for _, word := range sorted {
		first := opening == nil && len(word) == 1 || opening != nil && word == *opening
		if first || grown[word[:len(word)-1]] {
			grown[word] = true
			if best == nil || len(word) > len(*best) {
				best = &word
			}
		}
	}
	return best
}
