package main

func firstBeyond(roads [][]int, queries [][]int) []int {
	n := len(roads) + 1
	adj := make(map[int][][2]int)
	for _, r := range roads {
		adj[r[0]] = append(adj[r[0]], [2]int{r[1], r[2]})
		adj[r[1]] = append(adj[r[1]], [2]int{r[0], r[2]})
	}
	out := []int{}
	for _, q := range queries {
		prev := make([]int, n)
		dist := make([]int, n)
		for i := range prev {
			prev[i] = -2
		}
		prev[q[0]] = -1
		stack := []int{q[0]}
		for len(stack) > 0 {
			u := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, e := range adj[u] {
				if prev[e[0]] == -2 {
					prev[e[0]] = u
					dist[e[0]] = dist[u] + e[1]
					stack = append(stack, e[0])
				}
			}
		}
		best := -1
		for x := q[1]; x != -1; x = prev[x] {
			if dist[x] >= q[2] {
				best = x
			}
		}
		out = append(out, best)
	}
	return out
}
