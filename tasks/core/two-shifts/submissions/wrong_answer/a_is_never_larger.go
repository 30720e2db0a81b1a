package main

func twoShifts(n int, apart [][]int, together [][]int) *string {
	adj := make([][][2]int, n)
	for _, e := range apart {
		adj[e[0]] = append(adj[e[0]], [2]int{e[1], 1})
		adj[e[1]] = append(adj[e[1]], [2]int{e[0], 1})
	}
	for _, e := range together {
		adj[e[0]] = append(adj[e[0]], [2]int{e[1], 0})
		adj[e[1]] = append(adj[e[1]], [2]int{e[0], 0})
	}
	c := make([]int, n)
	for i := range c {
		c[i] = -1
	}
	groups := [][]int{}
	for s := range c {
		if c[s] >= 0 {
			continue
		}
		c[s] = 0
		g := []int{s}
		for i := 0; i < len(g); i++ {
			for _, e := range adj[g[i]] {
				w := c[g[i]] ^ e[1]
				if c[e[0]] < 0 {
					c[e[0]] = w
					g = append(g, e[0])
				} else if c[e[0]] != w {
					return nil
				}
			}
		}
		groups = append(groups, g)
	}
	k := len(groups)
	can := make([][]bool, k+1)
	for i := range can {
		can[i] = make([]bool, n+1)
	}
	can[k][0] = true
	count := func(g []int, side int) int {
		x := 0
		for _, p := range g {
			if c[p] == side {
				x++
			}
		}
		return x
	}
	for i := k - 1; i >= 0; i-- {
		for s := 0; s < 2; s++ {
			x := count(groups[i], s)
			for t := x; t <= n; t++ {
				can[i][t] = can[i][t] || can[i+1][t-x]
			}
		}
	}
	target := n / 2
	for !can[0][target] {
		target--
	}
	out := make([]byte, n)
	for i, g := range groups {
		side := 0
		if x := count(g, 0); x > target || !can[i+1][target-x] {
			side = 1
		}
		target -= count(g, side)
		for _, p := range g {
			out[p] = 'B'
			if c[p] == side {
				out[p] = 'A'
			}
		}
	}
	s := string(out)
	return &s
}
