package main

func onePerShelf(prices [][]int, worths [][]int, budget int) []int {
	const none = -1 << 62
	fresh := func() [][2]int {
		t := make([][2]int, budget+1)
		for i := range t {
			t[i] = [2]int{none, none}
		}
		return t
	}
	dp := fresh()
	dp[0][0] = 0
	for s := range prices {
		next := fresh()
		for i, p := range prices[s] {
			for b := 0; b <= budget; b++ {
				for v := 0; v < 2; v++ {
					if dp[b][v] == none {
						continue
					}
					if b+p <= budget {
						next[b+p][v] = max(next[b+p][v], dp[b][v]+worths[s][i])
					}
					if v == 0 && b+p/2 <= budget {
						next[b+p/2][1] = max(next[b+p/2][1], dp[b][v]+worths[s][i])
					}
				}
			}
		}
		dp = next
	}
	worth, paid := none, -1
	for b := range dp {
		for v := 0; v < 2; v++ {
			if dp[b][v] > worth {
				worth, paid = dp[b][v], b
			}
		}
	}
	if worth == none {
		return []int{}
	}
	return []int{worth, paid}
}
