package main

import "sort"

func singleLinks(staff []int, cables [][]int) [][]int {
	n := len(staff)
	type edge struct{ to, id int }
	adj := make([][]edge, n)
	for i, c := range cables {
		adj[c[0]] = append(adj[c[0]], edge{c[1], i})
		adj[c[1]] = append(adj[c[1]], edge{c[0], i})
	}
	tin := make([]int32, n)
	low := make([]int32, n)
	sum := make([]int32, n)
	var timer int32
	var sides [][2]int
	var dfs func(u, pe int)
	dfs = func(u, pe int) {
		timer++
		tin[u], low[u] = timer, timer
		sum[u] = int32(staff[u])
		for _, e := range adj[u] {
			if e.id == pe {
				continue
			}
			if tin[e.to] > 0 {
				low[u] = min(low[u], tin[e.to])
				continue
			}
			dfs(e.to, e.id)
			low[u] = min(low[u], low[e.to])
			sum[u] += sum[e.to]
			if low[e.to] > tin[u] {
				sides = append(sides, [2]int{e.id, int(sum[e.to])})
			}
		}
	}
	res := [][]int{}
	for i := 0; i < n; i++ {
		if tin[i] == 0 {
			sides = nil
			dfs(i, -1)
			for _, s := range sides {
				res = append(res, []int{s[0], s[1] * (int(sum[i]) - s[1])})
			}
		}
	}
	sort.Slice(res, func(a, b int) bool {
		if res[a][1] != res[b][1] {
			return res[a][1] > res[b][1]
		}
		return res[a][0] < res[b][0]
	})
	return res
}
