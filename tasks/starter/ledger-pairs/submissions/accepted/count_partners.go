package main

func balancedPairs(entries []int, target int) int {
	seen := make(map[int]int)
	pairs := 0
	for _, entry := range entries {
		partner := target - entry
		wrapped := (entry > 0) != (partner < target)
		if entry == 0 {
			wrapped = false
		}
		if !wrapped {
			pairs += seen[partner]
		}
		seen[entry]++
	}
	return pairs
}
