package main

func profitableLoop(n int, deals [][]int) *[]int {
	price := make([][]*int, n)
	for i := range price {
		price[i] = make([]*int, n)
	}
	for _, d := range deals {
		g := d[2]
		if price[d[0]][d[1]] == nil {
			price[d[0]][d[1]] = &g
		}
	}
	cur := make([][]*int, n)
	for i := range cur {
		cur[i] = make([]*int, n)
		zero := 0
		cur[i][i] = &zero
	}
	for l := 1; l <= n; l++ {
		next := make([][]*int, n)
		for s := range next {
			next[s] = make([]*int, n)
			for a := 0; a < n; a++ {
				if cur[s][a] == nil {
					continue
				}
				for b := 0; b < n; b++ {
					if price[a][b] != nil {
						t := *cur[s][a] + *price[a][b]
						if next[s][b] == nil || t > *next[s][b] {
							next[s][b] = &t
						}
					}
				}
			}
		}
		cur = next
		for s := 0; s < n; s++ {
			if cur[s][s] != nil && *cur[s][s] > 0 {
				return &[]int{l, s, *cur[s][s]}
			}
		}
	}
	return nil
}
