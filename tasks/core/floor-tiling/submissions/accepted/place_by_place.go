package main

import "strings"

const modulus = 1_000_000_007

// What is at a place; the half of a long tile that does not go on is closed, like a pillar.
const (
	closed = iota
	small
	right
	down
)

func floorTiling(floor []string) int {
	// A wall of pillars to the right of each row and below the last one: nothing goes on there.
	width := len(floor[0]) + 1
	places := strings.Join(floor, "#") + "#" + strings.Repeat("#", width)
	// Two bits for each of the latest places: the highest ones are above the place at hand, the lowest to its left.
	borders := map[int]int{0: 1}
	for _, place := range places {
		longer := make(map[int]int, 2*len(borders))
		for border, count := range borders {
			for _, state := range states(place == '#', border>>(2*(width-1)), border&3) {
				next := border<<2&(1<<(2*width)-1) | state
				longer[next] = (longer[next] + count) % modulus
			}
		}
		borders = longer
	}
	sum := 0
	for _, count := range borders {
		sum += count
	}
	return sum % modulus
}

func states(pillar bool, above, left int) []int {
	halves := 0
	if above == down {
		halves++
	}
	if left == right {
		halves++
	}
	switch {
	case pillar && halves > 0 || halves == 2:
		return nil
	case pillar || halves == 1:
		return []int{closed}
	case above == small || left == small:
		return []int{right, down}
	default:
		return []int{right, down, small}
	}
}
