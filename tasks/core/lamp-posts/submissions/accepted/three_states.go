package main

import "math"

func lightPark(plain []int, strong []int, paths [][]int) int {
	n := len(plain)
	neighbours := make([][]int, n)
	for _, path := range paths {
		u, v := path[0], path[1]
		neighbours[u] = append(neighbours[u], v)
		neighbours[v] = append(neighbours[v], u)
	}
	parent := make([]int, n)
	parent[0] = -1
	order := append(make([]int, 0, n), 0)
	for i := 0; i < len(order); i++ {
		for _, child := range neighbours[order[i]] {
			if child != parent[order[i]] {
				parent[child] = order[i]
				order = append(order, child)
			}
		}
	}

	// From a junction downwards: it waits for a lamp above, or it has a strong one; extra is what a strong one on a child adds.
	dark := make([]int, n)
	bright := append([]int(nil), strong...)
	extra := make([]int, n)
	for i := range extra {
		extra[i] = math.MaxInt
	}
	for i := n - 1; i > 0; i-- {
		v, above := order[i], parent[order[i]]
		lit := min(bright[v], dark[v]+min(plain[v], extra[v]))
		dark[above] += lit
		bright[above] += min(dark[v], lit)
		extra[above] = min(extra[above], bright[v]-lit)
	}
	return min(bright[0], dark[0]+min(plain[0], extra[0]))
}
