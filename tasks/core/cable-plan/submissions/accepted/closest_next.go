package main

const never = 1 << 62

func cablePlan(sites [][]int, crossing int, cables [][]int, banned [][]int) *[]int {
	exceptions := map[[2]int]int{}
	for _, pair := range banned {
		exceptions[ordered(pair[0], pair[1])] = never
	}
	for _, pair := range cables {
		exceptions[ordered(pair[0], pair[1])] = 0
	}

	total, dearest := 0, 0
	// What it costs to connect each site with those that are connected.
	cheapest := make([]int, len(sites))
	connected := make([]bool, len(sites))
	for site := range cheapest {
		cheapest[site] = never
	}
	newest := 0
	for range len(sites) - 1 {
		connected[newest] = true
		next := -1
		for site := range sites {
			if connected[site] {
				continue
			}
			cost, excepted := exceptions[ordered(newest, site)]
			if !excepted {
				cost = price(sites[newest], sites[site], crossing)
			}
			cheapest[site] = min(cheapest[site], cost)
			if next < 0 || cheapest[site] < cheapest[next] {
				next = site
			}
		}
		if cheapest[next] == never {
			return nil
		}
		total += cheapest[next]
		dearest = max(dearest, cheapest[next])
		newest = next
	}
	return &[]int{total, dearest}
}

func ordered(a, b int) [2]int {
	return [2]int{min(a, b), max(a, b)}
}

func price(a, b []int, crossing int) int {
	cost := max(a[0]-b[0], b[0]-a[0]) + max(a[1]-b[1], b[1]-a[1])
	if (a[0] < 0) != (b[0] < 0) {
		cost += crossing
	}
	return cost
}
