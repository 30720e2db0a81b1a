package main

import "math"

const never = math.MaxInt / 2

func mergePiles(weights []int, surcharge []int) *int {
	n := len(weights)
	most := len(surcharge) + 1
	// The least cost to make so many piles of the arc of so many piles from that start.
	cost := make([][][]int, most+1)
	for piles := range cost {
		cost[piles] = make([][]int, n)
		for start := range cost[piles] {
			cost[piles][start] = make([]int, n+1)
			for length := range cost[piles][start] {
				cost[piles][start][length] = never
			}
		}
	}
	weight := make([]int, n)
	for start := range weights {
		cost[1][start][1] = 0
		weight[start] = weights[start]
	}
	for length := 2; length <= n; length++ {
		for start := range weights {
			weight[start] += weights[(start+length-1)%n]
			for piles := 2; piles <= most; piles++ {
				least := never
				for first := 1; first < length; first++ {
					least = min(least, cost[1][start][first]+cost[piles-1][(start+first)%n][length-first])
				}
				cost[piles][start][length] = least
				if extra := surcharge[piles-2]; extra >= 0 && least < never {
					cost[1][start][length] = min(cost[1][start][length], least+weight[start]+extra)
				}
			}
		}
	}
	least := never
	for _, row := range cost[1] {
		least = min(least, row[n])
	}
	if least == never {
		return nil
	}
	return &least
}
