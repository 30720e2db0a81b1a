package main

func budgetWindows(kinds []int, costs []int, maxKinds int, maxRepeat int, budget int) []int {
	count, best, at := 0, 0, -1
	for i := range kinds {
		seen := map[int]int{}
		total := 0
		for j := i; j < len(kinds); j++ {
			seen[kinds[j]]++
			total += costs[j]
			if len(seen) > maxKinds || seen[kinds[j]] > maxRepeat || total > budget {
				break
			}
			count++
			if j-i+1 > best {
				best, at = j-i+1, i
			}
		}
	}
	return []int{count, best, at}
}
