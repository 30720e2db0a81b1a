package main

import "math"

const never = math.MinInt

// best has the greatest worth for exactly so much paid.
type best []int

func newBest(budget int) best {
	b := make(best, budget+1)
	for paid := range b {
		b[paid] = never
	}
	return b
}

// take adds the choices that are before and the article.
func (b best) take(before best, price, worth int) {
	for paid := price; paid < len(b); paid++ {
		if total := before[paid-price]; total != never {
			b[paid] = max(b[paid], total+worth)
		}
	}
}

func onePerShelf(prices [][]int, worths [][]int, budget int) []int {
	full, cut := newBest(budget), newBest(budget) // without and with the voucher
	full[0] = 0
	for shelf := range prices {
		nextFull, nextCut := newBest(budget), newBest(budget)
		for i, price := range prices[shelf] {
			worth := worths[shelf][i]
			nextFull.take(full, price, worth)
			nextCut.take(cut, price, worth)
			nextCut.take(full, (price+1)/2, worth)
		}
		full, cut = nextFull, nextCut
	}
	worth, paid := never, 0
	for sum := range full {
		if here := max(full[sum], cut[sum]); here > worth {
			worth, paid = here, sum
		}
	}
	if worth == never {
		return []int{}
	}
	return []int{worth, paid}
}
