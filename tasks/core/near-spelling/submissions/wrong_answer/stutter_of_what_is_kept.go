package main

func nearSpelling(typed string, word string, costs []int) int {
	a, b := []rune(typed), []rune(word)
	dp := make([][]int, len(a)+1)
	for i := range dp {
		dp[i] = make([]int, len(b)+1)
		for j := range dp[i] {
			if i == 0 && j == 0 {
				continue
			}
			best := 1 << 62
			if i > 0 {
				best = min(best, dp[i-1][j]+costs[2])
				// The code point before was kept as the last one of the word so far.
				if i > 1 && j > 0 && a[i-1] == a[i-2] && b[j-1] == a[i-1] {
					best = min(best, dp[i-1][j]+costs[4])
				}
			}
			if j > 0 {
				best = min(best, dp[i][j-1]+costs[1])
			}
			if i > 0 && j > 0 {
				if a[i-1] == b[j-1] {
					best = min(best, dp[i-1][j-1])
				} else {
					best = min(best, dp[i-1][j-1]+costs[0])
				}
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				best = min(best, dp[i-2][j-2]+costs[3])
			}
			dp[i][j] = best
		}
	}
	return dp[len(a)][len(b)]
}
