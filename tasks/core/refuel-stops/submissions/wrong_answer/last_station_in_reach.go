package main

import "sort"

func refuelStops(distance int, start int, reserve int, positions []int, litres []int) []int {
	order := make([]int, len(positions))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(a, b int) bool { return positions[order[a]] < positions[order[b]] })
	reach := start - reserve
	stops := 0
	used := make([]bool, len(order))
	for reach < distance {
		pick := -1
		for k, i := range order {
			if positions[i] <= reach && !used[k] {
				pick = k
			}
		}
		if pick < 0 || stops > 5000 {
			return []int{}
		}
		for k := 0; k <= pick; k++ {
			used[k] = true
		}
		reach += litres[order[pick]]
		stops++
	}
	return []int{stops, reach - distance + reserve}
}
