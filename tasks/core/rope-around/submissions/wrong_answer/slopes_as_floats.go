package main

import "sort"

func ropeAround(xs []int, ys []int) []int {
	n := len(xs)
	idx := make([]int, 0, n)
	for i := 0; i < n; i++ {
		idx = append(idx, i)
	}
	sort.Slice(idx, func(a, b int) bool {
		i, j := idx[a], idx[b]
		if xs[i] != xs[j] {
			return xs[i] < xs[j]
		}
		if ys[i] != ys[j] {
			return ys[i] < ys[j]
		}
		return i < j
	})
	seen := map[[2]int]bool{}
	var ps []int
	for _, i := range idx {
		if !seen[[2]int{xs[i], ys[i]}] {
			seen[[2]int{xs[i], ys[i]}] = true
			ps = append(ps, i)
		}
	}
	used := map[int]bool{}
	out := []int{}
	for turn := 0; turn < 2; turn++ {
		var st []int
		for _, c := range ps {
			for len(st) > 1 {
				a, b := st[len(st)-2], st[len(st)-1]
				cross := float64(xs[b]-xs[a])*float64(ys[c]-ys[a]) - float64(ys[b]-ys[a])*float64(xs[c]-xs[a])
				if cross <= 1e-9 {
					break
				}
				st = st[:len(st)-1]
			}
			st = append(st, c)
		}
		for _, i := range st {
			if !used[i] {
				used[i] = true
				out = append(out, i)
			}
		}
		for i, j := 0, len(ps)-1; i < j; i, j = i+1, j-1 {
			ps[i], ps[j] = ps[j], ps[i]
		}
	}
	return out
}
