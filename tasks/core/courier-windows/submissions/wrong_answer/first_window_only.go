package main

func courierWindows(travel [][]int, windows [][]int, service []int, fee []int, shiftEnd int) []int {
	n := len(fee)
	const inf = 1 << 60
	dp := make([][]int, 1<<n)
	for m := range dp {
		dp[m] = make([]int, n+1)
		for i := range dp[m] {
			dp[m][i] = inf
		}
	}
	dp[0][0] = 0
	bestPay, bestBack := 0, 0
	for m := range dp {
		pay := 0
		for c := 0; c < n; c++ {
			if m>>c&1 == 1 {
				pay += fee[c]
			}
		}
		for p := 0; p <= n; p++ {
			if dp[m][p] == inf {
				continue
			}
			back := dp[m][p]
			if p > 0 {
				back += travel[p][0]
			}
			if back <= shiftEnd && (pay > bestPay || pay == bestPay && back < bestBack) {
				bestPay, bestBack = pay, back
			}
			for c := 0; c < n; c++ {
				if m>>c&1 == 1 {
					continue
				}
				start := max(dp[m][p]+travel[p][c+1], windows[c][0])
				if start <= windows[c][1] {
					dp[m|1<<c][c+1] = min(dp[m|1<<c][c+1], start+service[c])
				}
			}
		}
	}
	return []int{bestPay, bestBack}
}
