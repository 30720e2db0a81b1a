package main

func balancedPairs(entries []int, target int) int {
	pairs := 0
	seen := map[int]int{}
	for _, entry := range entries {
		pairs += seen[target-entry]
		seen[entry]++
	}
	return pairs
}
