package main

import "strings"

func needleCounts(ring string, needles []string) []int {
	counts := make([]int, len(needles))
	for i, needle := range needles {
		text := ring
		for len(text) < len(ring)+len(needle)-1 {
			text += ring
		}
		text = text[:len(ring)+len(needle)-1]
		counts[i] = strings.Count(text, needle)
	}
	return counts
}
