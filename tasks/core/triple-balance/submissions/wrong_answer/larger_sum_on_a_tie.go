package main

import "sort"

func tripleBalance(weights []int, target int) []int {
	n := len(weights)
	if n < 3 {
		return []int{}
	}
	w := append([]int{}, weights...)
	sort.Ints(w)
	diff := func(s int) uint64 {
		if s > target {
			return uint64(s) - uint64(target)
		}
		return uint64(target) - uint64(s)
	}
	best := w[n-1] + w[n-2] + w[n-3]
	for i := 0; i < n; i++ {
		l, h := i+1, n-1
		for l < h {
			s := w[i] + w[l] + w[h]
			if diff(s) < diff(best) || diff(s) == diff(best) && s > best {
				best = s
			}
			if s <= target {
				l++
			} else {
				h--
			}
		}
	}
	ways, least := 0, 0
	for i := 0; i < n; i++ {
		seen := map[int]int{}
		for j := i + 1; j < n; j++ {
			c := seen[best-w[i]-w[j]]
			if c > 0 && ways == 0 {
				least = w[i]
			}
			ways += c
			seen[w[j]]++
		}
	}
	return []int{best, ways, least}
}
