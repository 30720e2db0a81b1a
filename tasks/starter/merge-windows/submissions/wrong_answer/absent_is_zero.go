package main

import "sort"

func mergeWindows(windows [][]int, slack *int) [][]int {
	allowed := 0
	if slack != nil {
		allowed = *slack
	}
	sort.Slice(windows, func(i, j int) bool { return windows[i][0] < windows[j][0] })
	joined := [][]int{}
	for _, w := range windows {
		n := len(joined)
		if n > 0 && (w[0] < joined[n-1][1] || w[0]-joined[n-1][1] <= allowed) {
			joined[n-1][1] = max(joined[n-1][1], w[1])
		} else {
			joined = append(joined, w)
		}
	}
	return joined
}
