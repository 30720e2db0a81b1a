package main

const far = 1 << 61

func cost(w, s []int, piles int) int {
	if piles == 1 {
		if len(w) == 1 {
			return 0
		}
		sum := 0
		for _, x := range w {
			sum += x
		}
		best := far
		for k, extra := range s {
			if extra >= 0 && k+2 <= len(w) {
				best = min(best, cost(w, s, k+2)+sum+extra)
			}
		}
		return best
	}
	best := far
	for first := 1; first+piles-1 <= len(w); first++ {
		best = min(best, cost(w[:first], s, 1)+cost(w[first:], s, piles-1))
	}
	return min(best, far)
}

func mergePiles(weights []int, surcharge []int) *int {
	best := far
	n := len(weights)
	doubled := append(append([]int{}, weights...), weights...)
	for i := range weights {
		best = min(best, cost(doubled[i:i+n], surcharge, 1))
	}
	if best == far {
		return nil
	}
	return &best
}
