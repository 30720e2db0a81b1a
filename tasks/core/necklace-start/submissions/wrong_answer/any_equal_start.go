package main

import "slices"

func necklaceStart(beads []int) []int {
	if len(beads) == 0 {
		return []int{}
	}
	back := slices.Clone(beads)
	slices.Reverse(back)
	forwardStart, _ := leastRotation(beads)
	backStart, _ := leastRotation(back)
	if slices.Compare(rotated(beads, forwardStart), rotated(back, backStart)) <= 0 {
		return []int{forwardStart, 1}
	}
	return []int{len(beads) - 1 - backStart, -1}
}

func rotated(ring []int, start int) []int {
	return slices.Concat(ring[start:], ring[:start])
}

// leastRotation returns the first start of the least rotation and its period (Duval's factorisation).
func leastRotation(ring []int) (start, period int) {
	twice := slices.Concat(ring, ring)
	for next := 0; next < len(ring); {
		start = next
		same, ahead := start, start+1
		for ahead < len(twice) && twice[same] <= twice[ahead] {
			if twice[same] < twice[ahead] {
				same = start
			} else {
				same++
			}
			ahead++
		}
		period = ahead - same
		for next <= same {
			next += period
		}
	}
	return start, period
}
