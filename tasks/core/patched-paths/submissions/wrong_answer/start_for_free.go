package main

func patchedPaths(field []string, patches int) int {
	const mod = 1_000_000_007
	h, w := len(field), len(field[0])
	k := min(patches, h+w)
	dp := make([][][]int, h)
	for y := range dp {
		dp[y] = make([][]int, w)
		for x := range dp[y] {
			dp[y][x] = make([]int, k+1)
			if x == 0 && y == 0 {
				dp[0][0][0] = 1
				continue
			}
			cost := 0
			if field[y][x] == '#' {
				cost = 1
			}
			for u := cost; u <= k; u++ {
				add := func(fy, fx int) {
					if fy < 0 || fx < 0 || cost == 1 && field[fy][fx] == '#' {
						return
					}
					dp[y][x][u] = (dp[y][x][u] + dp[fy][fx][u-cost]) % mod
				}
				add(y-1, x)
				add(y, x-1)
				add(y-1, x-1)
			}
		}
	}
	total := 0
	for _, c := range dp[h-1][w-1] {
		total = (total + c) % mod
	}
	return total
}
