package main

func budgetWindows(kinds []int, costs []int, maxKinds int, maxRepeat int, budget int) []int {
	inside := map[int]int{}
	good, longest, longestStart := 0, 0, -1
	start, cost := 0, 0
	for i, kind := range kinds {
		inside[kind]++
		cost += costs[i]
		for len(inside) > maxKinds || inside[kind] > maxRepeat || cost > budget {
			leaving := kinds[start]
			cost -= costs[start]
			start++
			inside[leaving]--
			if inside[leaving] == 0 {
				delete(inside, leaving)
			}
		}
		length := i + 1 - start
		good += length
		if length > longest {
			longest, longestStart = length, start
		}
	}
	return []int{good, longest, longestStart}
}
