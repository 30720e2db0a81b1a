package main

import "slices"

// beyond is greater than every sum: with the bounds drawn in to it, no difference overflows.
const beyond = 1_000_000_000_000_000_000

type fenwick []int

func (f fenwick) add(rank int) {
	for ; rank < len(f); rank += rank & -rank {
		f[rank]++
	}
}

func (f fenwick) upTo(rank int) int {
	count := 0
	for ; rank > 0; rank &= rank - 1 {
		count += f[rank]
	}
	return count
}

func bandSums(changes []int, low int, high int, minDays int) int {
	if low > high {
		return 0
	}
	low = max(-beyond, min(low, beyond))
	high = max(-beyond, min(high, beyond))

	balances := make([]int, len(changes)+1)
	for day, change := range changes {
		balances[day+1] = balances[day] + change
	}
	ranks := slices.Clone(balances)
	slices.Sort(ranks)
	ranks = slices.Compact(ranks)

	begins := make(fenwick, len(ranks)+1)
	stretches := 0
	for end := minDays; end < len(balances); end++ {
		place, _ := slices.BinarySearch(ranks, balances[end-minDays])
		begins.add(place + 1)
		above, _ := slices.BinarySearch(ranks, balances[end]-low+1)
		below, _ := slices.BinarySearch(ranks, balances[end]-high)
		stretches += begins.upTo(above) - begins.upTo(below)
	}
	return stretches
}
