package main

import "strings"

func countSplits(text string, words []string) int {
	distinct := map[string]bool{}
	for _, word := range words {
		distinct[word] = true
	}
	var count func(rest, last string) int
	count = func(rest, last string) int {
		if rest == "" {
			return 1
		}
		total := 0
		for word := range distinct {
			if word != last && strings.HasPrefix(rest, word) {
				total += count(rest[len(word):], word)
			}
		}
		return total % 1_000_000_007
	}
	return count(text, "")
}
