package main

type state struct {
	profit  int
	charges int
}

func better(a, b state) state {
	if b.profit > a.profit || b.profit == a.profit && b.charges < a.charges {
		return b
	}
	return a
}

func cooldownTrades(prices []int, fee int, hold int, rest int) []int {
	empty := make([]state, len(prices)+1) // after so many hours
	full := make([]state, len(prices))    // charged in that hour or before
	var last state
	for hour, price := range prices {
		empty[hour+1] = empty[hour]
		if hour >= hold {
			held := full[hour-hold]
			empty[hour+1] = better(empty[hour], state{held.profit + price - fee, held.charges})
		}
		var rested state
		if hour >= rest {
			rested = empty[hour+1-rest]
		}
		full[hour] = state{rested.profit - price, rested.charges + 1}
		if hour > 0 {
			full[hour] = better(full[hour], full[hour-1])
		}
		last = better(empty[hour+1], full[hour])
	}
	return []int{last.profit, last.charges}
}
