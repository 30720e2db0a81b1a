package main

func canDeliver(locked []bool, corridors [][]int, keys int, start int, goal int) bool {
	const never = 1 << 60
	best := make([]int, len(locked))
	for i := range best {
		best[i] = never
	}
	best[start] = 0
	relax := func(a, b int) bool {
		cost := best[a]
		if cost == never {
			return false
		}
		if locked[b] {
			cost++
		}
		if cost < best[b] {
			best[b] = cost
			return true
		}
		return false
	}
	for changed := true; changed; {
		changed = false
		for _, c := range corridors {
			if relax(c[0], c[1]) {
				changed = true
			}
			if relax(c[1], c[0]) {
				changed = true
			}
		}
	}
	return best[goal] < never && best[goal] <= keys
}
