package main

import "sort"

func mergeWindows(windows [][]int, slack *int) [][]int {
	sorted := append([][]int{}, windows...)
	sort.Slice(sorted, func(i, j int) bool { return sorted[i][0] < sorted[j][0] })
	joined := [][]int{}
	for _, window := range sorted {
		if n := len(joined); n > 0 && together(joined[n-1][1], window[0], slack) {
			joined[n-1][1] = max(joined[n-1][1], window[1])
		} else {
			joined = append(joined, []int{window[0], window[1]})
		}
	}
	return joined
}

func together(end, start int, slack *int) bool {
	if start < end {
		return true
	}
	return slack != nil && uint64(start)-uint64(end) <= uint64(*slack)
}
