package main

import "math/bits"

func equalCrates(weights []int, fragile []int, crates int, most int) int {
	total := 0
	for _, weight := range weights {
		total += weight
	}
	if total%crates != 0 {
		return 0
	}
	everything := 1<<len(weights) - 1
	weight := make([]int, everything+1)
	broken := make([]int, everything+1)
	fillings := make([][]int, len(weights)) // of a crate, by the first item in them
	for items := 1; items <= everything; items++ {
		first := bits.TrailingZeros(uint(items))
		others := items & (items - 1)
		weight[items] = weight[others] + weights[first]
		broken[items] = broken[others] + fragile[first]
		if weight[items] == total/crates && bits.OnesCount(uint(items)) <= most && broken[items] <= 1 {
			fillings[first] = append(fillings[first], items)
		}
	}

	// From everything down: in how many ways crates were filled until these items are left.
	ways := make([]int, everything+1)
	ways[everything] = 1
	for left := everything; left > 0; left-- {
		if ways[left] == 0 {
			continue
		}
		for _, items := range fillings[bits.TrailingZeros(uint(left))] {
			if items&left == items {
				ways[left-items] += ways[left]
			}
		}
	}
	return ways[0]
}
