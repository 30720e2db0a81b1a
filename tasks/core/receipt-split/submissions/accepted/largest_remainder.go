package main

import (
	"cmp"
	"slices"
)

type guest struct{ position, weight, share, loss int }

func receiptSplit(total int, weights []int) []int {
	whole := 0
	for _, weight := range weights {
		whole += weight
	}
	equally := whole == 0
	if equally {
		whole = len(weights)
	}
	amount := max(total, -total)

	guests := make([]guest, len(weights))
	missing := amount
	for i, weight := range weights {
		if equally {
			weight = 1
		}
		guests[i] = guest{i, weight, amount * weight / whole, amount * weight % whole}
		missing -= guests[i].share
	}
	slices.SortFunc(guests, func(a, b guest) int {
		return cmp.Or(cmp.Compare(b.loss, a.loss), cmp.Compare(b.weight, a.weight), cmp.Compare(b.position, a.position))
	})

	payments := make([]int, len(weights))
	for rank, g := range guests {
		if rank < missing {
			g.share++
		}
		if total < 0 {
			g.share = -g.share
		}
		payments[g.position] = g.share
	}
	return payments
}
