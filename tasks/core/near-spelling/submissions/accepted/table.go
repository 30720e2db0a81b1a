package main

func nearSpelling(typed string, word string, costs []int) int {
	replace, insert, drop, swap, stutter := costs[0], costs[1], costs[2], costs[3], costs[4]
	from, to := []rune(typed), []rune(word)
	least := make([][]int, len(from)+1)
	for i := range least {
		least[i] = make([]int, len(to)+1)
	}
	for j := range to {
		least[0][j+1] = least[0][j] + insert
	}
	for i, sign := range from {
		dropHere := drop
		if i > 0 && from[i-1] == sign {
			dropHere = min(drop, stutter)
		}
		least[i+1][0] = least[i][0] + dropHere
		for j, target := range to {
			change := replace
			if sign == target {
				change = 0
			}
			cost := min(least[i][j]+change, least[i+1][j]+insert, least[i][j+1]+dropHere)
			if i > 0 && j > 0 && from[i-1] == target && to[j-1] == sign {
				cost = min(cost, least[i-1][j-1]+swap)
			}
			least[i+1][j+1] = cost
		}
	}
	return least[len(from)][len(to)]
}
