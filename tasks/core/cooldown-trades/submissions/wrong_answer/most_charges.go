package main

func cooldownTrades(prices []int, fee int, hold int, rest int) []int {
	n := len(prices)
	if n == 0 {
		return []int{0, 0}
	}
	type st struct{ p, c int }
	free := make([]st, n+1)
	held := make([]st, n)
	for i, x := range prices {
		free[i+1] = free[i]
		if i >= hold {
			h := held[i-hold]
			if h.p+x-fee >= free[i+1].p {
				free[i+1] = st{h.p + x - fee, h.c}
			}
		}
		f := st{}
		if i+1 >= rest {
			f = free[i+1-rest]
		}
		held[i] = st{f.p - x, f.c + 1}
		if i > 0 && held[i-1].p > held[i].p {
			held[i] = held[i-1]
		}
	}
	best := free[n]
	if held[n-1].p > best.p {
		best = held[n-1]
	}
	return []int{best.p, best.c}
}
