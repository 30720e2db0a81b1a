package main

func cablePlan(sites [][]int, crossing int, cables [][]int, banned [][]int) *[]int {
	n := len(sites)
	state := make([][]int, n)
	for i := range state {
		state[i] = make([]int, n)
	}
	for _, p := range banned {
		state[p[0]][p[1]], state[p[1]][p[0]] = 1, 1
	}
	for _, p := range cables {
		state[p[0]][p[1]], state[p[1]][p[0]] = 2, 2
	}
	in := make([]bool, n)
	d := make([]int, n)
	for i := range d {
		d[i] = 1 << 60
	}
	total, big := 0, 0
	for k := 0; k < n; k++ {
		u := -1
		if k == 0 {
			u = 0
			d[0] = 0
		}
		for i := range d {
			if !in[i] && (u < 0 || d[i] < d[u]) {
				u = i
			}
		}
		if d[u] == 1<<60 {
			return nil
		}
		in[u] = true
		total += d[u]
		big = max(big, d[u])
		for v := range d {
			if in[v] || state[u][v] == 1 {
				continue
			}
			dx, dy := sites[u][0]-sites[v][0], sites[u][1]-sites[v][1]
			w := max(dx, -dx) + max(dy, -dy)
			if (sites[u][0] <= 0) != (sites[v][0] <= 0) {
				w += crossing
			}
			if state[u][v] == 2 {
				w = 0
			}
			d[v] = min(d[v], w)
		}
	}
	return &[]int{total, big}
}
