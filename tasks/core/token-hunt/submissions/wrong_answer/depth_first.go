package main

import "strconv"

func tokenHunt(homes []int, redEdges [][]int, blueEdges [][]int) []string {
	n := len(homes)
	adj := [2][][]int{make([][]int, n), make([][]int, n)}
	for _, e := range redEdges {
		adj[0][e[0]] = append(adj[0][e[0]], e[1])
	}
	for _, e := range blueEdges {
		adj[1][e[0]] = append(adj[1][e[0]], e[1])
	}
	type result struct{ winner, moves int }
	memo := map[[2]int]result{}
	var play func(v, p int) result
	play = func(v, p int) result {
		if homes[v] > 0 {
			return result{homes[v] - 1, 0}
		}
		key := [2]int{v, p}
		if r, ok := memo[key]; ok {
			return r
		}
		memo[key] = result{2, 0}
		best := result{1 - p, -1}
		for _, w := range adj[p][v] {
			r := play(w, 1-p)
			better := false
			switch {
			case r.winner == p:
				better = best.winner != p || r.moves < best.moves
			case r.winner == 2:
				better = best.winner == 1-p
			default:
				better = best.winner == 1-p && r.moves > best.moves
			}
			if better {
				best = r
			}
		}
		best.moves++
		memo[key] = best
		return best
	}
	out := make([]string, n)
	for v := range out {
		r := play(v, 0)
		if r.winner == 2 {
			out[v] = "-"
		} else {
			out[v] = string("RB"[r.winner]) + strconv.Itoa(r.moves)
		}
	}
	return out
}
