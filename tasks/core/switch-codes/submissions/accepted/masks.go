package main

import (
	"math"
	"math/bits"
)

func switchCodes(state int, codes []int) int {
	board := uint64(state)
	var done []uint64
	for _, code := range codes {
		if code >= 0 {
			mask := switches(code/64, code%64)
			board ^= mask
			done = append(done, mask)
		} else if top := len(done) - 1; top >= 0 {
			board ^= done[top]
			done = done[:top]
		}
	}
	return int(board)
}

// switches has as many ones as there are switches, moved round to the first one.
func switches(first, last int) uint64 {
	others := (63 + first - last) % 64
	return bits.RotateLeft64(math.MaxUint64>>others, first)
}
