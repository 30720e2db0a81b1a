package main

import "slices"

func sawCuts(boards []int, kerf int, pairs int, shortest int) *int {
	enough := func(leg int) bool {
		share := uint64(leg) + uint64(kerf)
		missing := pairs
		for _, board := range boards {
			missing -= int((uint64(board) + uint64(kerf)) / share / 2)
			if missing <= 0 {
				return true
			}
		}
		return false
	}
	if !enough(shortest) {
		return nil
	}
	possible, impossible := shortest, slices.Max(boards)
	for impossible-possible > 1 {
		middle := possible + (impossible-possible)/2
		if enough(middle) {
			possible = middle
		} else {
			impossible = middle
		}
	}
	return &possible
}
