package main

func sawCuts(boards []int, kerf int, pairs int, shortest int) *int {
	ok := func(leg int) bool {
		need := pairs
		for _, b := range boards {
			need -= int(uint64(b) / (uint64(leg) + uint64(kerf)) / 2)
			if need <= 0 {
				return true
			}
		}
		return false
	}
	if !ok(shortest) {
		return nil
	}
	lo, hi := shortest, 9_000_000_000_000_000_000
	for lo < hi {
		mid := lo + (hi-lo+1)/2
		if ok(mid) {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return &lo
}
