package main

type edge struct {
	to, cap, rev int
}

func pipeCapacity(supply []int, demand []int, limit []int, pipes [][]int) int {
	n := len(supply)
	s, t := 2*n, 2*n+1
	g := make([][]edge, 2*n+2)
	add := func(a, b, c int) {
		g[a] = append(g[a], edge{b, c, len(g[b])})
		g[b] = append(g[b], edge{a, 0, len(g[a]) - 1})
	}
	for i := 0; i < n; i++ {
		add(s, i, supply[i])
		add(i, n+i, limit[i])
		add(n+i, t, demand[i])
	}
	for _, p := range pipes {
		add(n+p[0], p[1], p[2])
		add(n+p[1], p[0], p[2])
	}
	seen := make([]int, 2*n+2)
	round := 0
	var dfs func(u int) bool
	dfs = func(u int) bool {
		if u == t {
			return true
		}
		seen[u] = round
		for i := range g[u] {
			e := &g[u][i]
			if e.cap > 0 && seen[e.to] != round && dfs(e.to) {
				e.cap--
				g[e.to][e.rev].cap++
				return true
			}
		}
		return false
	}
	total := 0
	for {
		round++
		if !dfs(s) {
			return total
		}
		total++
	}
}
