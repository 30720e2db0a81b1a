package main

func canDeliver(locked []bool, corridors [][]int, keys int, start int, goal int) bool {
	best := make([]int, len(corridors))
	for i := range best {
		best[i] = 1 << 40
	}
	best[start] = 0
	for changed := true; changed; {
		changed = false
		for _, c := range corridors {
			for _, way := range [][2]int{{c[0], c[1]}, {c[1], c[0]}} {
				cost := best[way[0]]
				if locked[way[1]] {
					cost++
				}
				if cost < best[way[1]] {
					best[way[1]] = cost
					changed = true
				}
			}
		}
	}
	return best[goal] <= keys
}
