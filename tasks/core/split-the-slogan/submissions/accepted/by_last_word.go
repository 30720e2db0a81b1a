package main

const modulus = 1_000_000_007

func countSplits(text string, words []string) int {
	known := map[string]bool{}
	longest := 0
	for _, word := range words {
		known[word] = true
		longest = max(longest, len(word))
	}
	// For each end: the ways to cut the text before it, and how many of them have a last word of a certain length.
	ways := make([]int, len(text)+1)
	last := make([][]int, len(text)+1)
	ways[0] = 1
	for end := range last {
		last[end] = make([]int, longest+1)
		for length := 1; length <= min(longest, end); length++ {
			start := end - length
			word := text[start:end]
			if !known[word] {
				continue
			}
			found := ways[start]
			if start >= length && text[start-length:start] == word {
				found += modulus - last[start][length]
			}
			last[end][length] = found % modulus
			ways[end] = (ways[end] + found) % modulus
		}
	}
	return ways[len(text)]
}
