package main

// gains holds the greatest gain for each kind that can be had at all.
type gains map[int]int

func profitableLoop(n int, deals [][]int) *[]int {
	best := make([]gains, n)
	for start := range best {
		best[start] = gains{start: 0}
	}
	for length := 1; length <= n; length++ {
		for start := range best {
			best[start] = best[start].oneMore(deals)
		}
		for start := range best {
			if profit := best[start][start]; profit > 0 {
				return &[]int{length, start, profit}
			}
		}
	}
	return nil
}

func (g gains) oneMore(deals [][]int) gains {
	longer := make(gains, len(g))
	for _, deal := range deals {
		before, found := g[deal[0]]
		if !found {
			continue
		}
		total := before + deal[2]
		if known, found := longer[deal[1]]; !found || total > known {
			longer[deal[1]] = total
		}
	}
	return longer
}
