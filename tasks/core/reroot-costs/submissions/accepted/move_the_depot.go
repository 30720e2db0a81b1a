package main

type link struct {
	to, from, down, up int
}

func depotCosts(goods []int, load int, roads [][]int) []int {
	n := len(goods)
	links := make([][]link, n)
	for _, r := range roads {
		u, v := r[0], r[1]
		links[u] = append(links[u], link{v, u, r[2], r[3]})
		links[v] = append(links[v], link{u, v, r[3], r[2]})
	}
	below := make([]int, n)
	costs := make([]int, n)
	total := 0
	for site, tons := range goods {
		below[site] = (tons + load - 1) / load
		costs[site] = -1
		total += below[site]
	}

	seen := make([]bool, n)
	for root := range goods {
		if seen[root] {
			continue
		}
		order := downwards(root, links, seen)
		cost := 0
		for i := len(order) - 1; i >= 0; i-- {
			l := order[i]
			below[l.from] += below[l.to]
			cost += below[l.to] * l.up
		}
		if below[root] != total {
			continue
		}
		costs[root] = cost
		for _, l := range order {
			costs[l.to] = costs[l.from] + (total-below[l.to])*l.down - below[l.to]*l.up
		}
	}
	return costs
}

// downwards lists the links that lead away from the root, each after the one that leads to its start.
func downwards(root int, links [][]link, seen []bool) []link {
	seen[root] = true
	order := append([]link(nil), links[root]...)
	for i := 0; i < len(order); i++ {
		here := order[i]
		seen[here.to] = true
		for _, l := range links[here.to] {
			if l.to != here.from {
				order = append(order, l)
			}
		}
	}
	return order
}
