package main

func outageReport(n int, lines [][]int, plants []int, outages []int) []int {
	adj := make([][][2]int, n)
	for i, l := range lines {
		adj[l[0]] = append(adj[l[0]], [2]int{l[1], i})
		adj[l[1]] = append(adj[l[1]], [2]int{l[0], i})
	}
	down := map[int]bool{}
	out := make([]int, 0, len(outages))
	for _, x := range outages {
		down[x] = true
		lit := map[int]bool{}
		stack := []int{}
		for _, p := range plants {
			if !down[p] && !lit[p] {
				lit[p] = true
				stack = append(stack, p)
			}
		}
		for len(stack) > 0 {
			u := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, e := range adj[u] {
				if !down[e[0]] && !down[-e[1]-1] && !lit[e[0]] {
					lit[e[0]] = true
					stack = append(stack, e[0])
				}
			}
		}
		dark := 0
		for i := 0; i < n; i++ {
			if !lit[i] && !down[i] {
				dark++
			}
		}
		out = append(out, dark)
	}
	return out
}
