package main

import "sort"

func coverTheShift(fromTime int, toTime int, offers [][]int, handover int) []int {
	sort.Slice(offers, func(i, j int) bool { return offers[i][0] < offers[j][0] })
	n := len(offers)
	count := make([]int, n)
	total := make([]int, n)
	var best []int
	for i, o := range offers {
		if o[0] <= fromTime-handover || o[0] == 0 && fromTime == 0 {
			count[i], total[i] = 1, o[2]
		}
		for j := 0; j < i && count[i] != 1; j++ {
			if count[j] == 0 || offers[j][1]-handover < o[0] {
				continue
			}
			c, t := count[j]+1, total[j]+o[2]
			if count[i] == 0 || c < count[i] || c == count[i] && t < total[i] {
				count[i], total[i] = c, t
			}
		}
		if count[i] > 0 && o[1] >= toTime {
			if best == nil || count[i] < best[0] || count[i] == best[0] && total[i] < best[1] {
				best = []int{count[i], total[i]}
			}
		}
	}
	if best == nil {
		return []int{}
	}
	return best
}
