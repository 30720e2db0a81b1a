package main

import "math"

func assignShifts(cost [][]int, seats []int) *[]int {
	n := len(cost)
	if n > 8 {
		return nil
	}
	total := 0
	for _, s := range seats {
		total += s
	}
	if total != n {
		return nil
	}
	best := math.MaxInt
	var answer *[]int
	cur := make([]int, n)
	var try func(i, sum int)
	try = func(i, sum int) {
		if sum >= best {
			return
		}
		if i == n {
			best = sum
			c := append([]int{}, cur...)
			answer = &c
			return
		}
		for s := range seats {
			if seats[s] > 0 && cost[i][s] >= 0 {
				seats[s]--
				cur[i] = s
				try(i+1, sum+cost[i][s])
				seats[s]++
			}
		}
	}
	try(0, 0)
	return answer
}
