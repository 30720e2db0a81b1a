package main

import "math/bits"

func equalCrates(weights []int, fragile []int, crates int, most int) int {
	n := len(weights)
	total := 0
	for _, w := range weights {
		total += w
	}
	if total%crates != 0 {
		return 0
	}
	ways := make([]int, 1<<n)
	ways[0] = 1
	for m := 1; m < 1<<n; m++ {
		low := m & -m
		for s := m; s > 0; s = (s - 1) & m {
			if s&low == 0 || ways[m^s] == 0 || bits.OnesCount(uint(s)) > most {
				continue
			}
			w, f := 0, 0
			for i := 0; i < n; i++ {
				if s>>i&1 == 1 {
					w += weights[i]
					f += fragile[i]
				}
			}
			if w == total/crates && (f == 0 || bits.OnesCount(uint(s)) == 1) {
				ways[m] += ways[m^s]
			}
		}
	}
	return ways[1<<n-1]
}
