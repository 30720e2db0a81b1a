package main

import "sort"

func seedServers(cost []int, copies [][]int, stocked []int) []int {
	n := len(cost)
	adj := make([][]int, n)
	rev := make([][]int, n)
	for _, c := range copies {
		adj[c[0]] = append(adj[c[0]], c[1])
		rev[c[1]] = append(rev[c[1]], c[0])
	}
	reach := func(g [][]int, s int) map[int]bool {
		seen := map[int]bool{s: true}
		stack := []int{s}
		for len(stack) > 0 {
			u := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, v := range g[u] {
				if !seen[v] {
					seen[v] = true
					stack = append(stack, v)
				}
			}
		}
		return seen
	}
	has := map[int]bool{}
	for _, s := range stocked {
		has[s] = true
	}
	sources, sinks, groups, total := 0, 0, 0, 0
	seeds := []int{}
	for i := 0; i < n; i++ {
		fwd, back := reach(adj, i), reach(rev, i)
		first, source, sink, supplied, best := true, true, true, false, i
		for j := range fwd {
			if !back[j] {
				sink = false
				continue
			}
			if j < i {
				first = false
			}
			supplied = supplied || has[j]
			if cost[j] < cost[best] || cost[j] == cost[best] && j < best {
				best = j
			}
		}
		for j := range back {
			if !fwd[j] {
				source = false
			}
		}
		if !first {
			continue
		}
		groups++
		if sink {
			sinks++
		}
		if source {
			sources++
			if !supplied {
				seeds = append(seeds, best)
				total += cost[best]
			}
		}
	}
	sort.Ints(seeds)
	gap := max(sources, sinks)
	if groups == 1 {
		gap = 0
	}
	return append([]int{gap, total}, seeds...)
}
