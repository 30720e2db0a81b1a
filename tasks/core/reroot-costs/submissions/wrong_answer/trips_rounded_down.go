package main

func depotCosts(goods []int, load int, roads [][]int) []int {
	n := len(goods)
	type edge struct{ to, cost, back int }
	g := make([][]edge, n)
	for _, r := range roads {
		g[r[0]] = append(g[r[0]], edge{r[1], r[2], r[3]})
		g[r[1]] = append(g[r[1]], edge{r[0], r[3], r[2]})
	}
	size := make([]int, n)
	res := make([]int, n)
	total := 0
	for i := range goods {
		size[i] = goods[i] / load
		total += size[i]
		res[i] = -1
	}
	seen := make([]bool, n)
	var down func(v, p int) int
	down = func(v, p int) int {
		seen[v] = true
		cost := 0
		for _, e := range g[v] {
			if e.to != p {
				cost += down(e.to, v) + size[e.to]*e.back
				size[v] += size[e.to]
			}
		}
		return cost
	}
	var spread func(v, p int)
	spread = func(v, p int) {
		for _, e := range g[v] {
			if e.to != p {
				res[e.to] = res[v] + (total-size[e.to])*e.cost - size[e.to]*e.back
				spread(e.to, v)
			}
		}
	}
	for v := range goods {
		if !seen[v] {
			c := down(v, -1)
			if size[v] == total {
				res[v] = c
				spread(v, -1)
			}
		}
	}
	return res
}
