package main

import "slices"

func pebbleDuel(heaps []int, takes []int) []int {
	takes = slices.Clone(takes)
	slices.Sort(takes)
	takes = slices.Compact(takes)
	highest := 0
	for _, size := range heaps {
		highest = max(highest, size)
	}
	nimbers := make([]int, highest+1)
	for size := range nimbers {
		options := make([]bool, len(takes)+2)
		for _, take := range takes {
			if take > size {
				break
			}
			options[nimbers[size-take]] = true
			if canPart(size - take) {
				options[0] = true
			}
		}
		nimbers[size] = slices.Index(options, false)
	}

	total := 0
	for _, size := range heaps {
		total ^= nimbers[size]
	}
	for heap, size := range heaps {
		others := total ^ nimbers[size]
		for _, take := range takes {
			if take > size {
				break
			}
			if nimbers[size-take] == others {
				return []int{heap, take, 0}
			}
			if others == 0 && canPart(size-take) {
				return []int{heap, take, 1}
			}
		}
	}
	return []int{}
}

// canPart tells whether two equal heaps can be made, which are worth nothing together.
func canPart(left int) bool {
	return left > 0 && left%2 == 0
}
