package main

import (
	"math"
	"sort"
)

func receiptSplit(total int, weights []int) []int {
	n := len(weights)
	result := make([]int, n)
	if n == 0 {
		return result
	}
	sign := 1
	if total < 0 {
		sign, total = -1, -total
	}
	sum := 0
	for _, w := range weights {
		sum += w
	}
	if sum == 0 {
		sum = n
		weights = make([]int, n)
		for i := range weights {
			weights[i] = 1
		}
	}
	loss := make([]float64, n)
	order := make([]int, n)
	rest := total
	for i, w := range weights {
		exact := float64(total) * float64(w) / float64(sum)
		result[i] = int(math.Floor(exact))
		loss[i] = exact - math.Floor(exact)
		order[i] = i
		rest -= result[i]
	}
	sort.Slice(order, func(a, b int) bool {
		i, j := order[a], order[b]
		if loss[i] != loss[j] {
			return loss[i] > loss[j]
		}
		if weights[i] != weights[j] {
			return weights[i] > weights[j]
		}
		return i > j
	})
	for i := 0; i < rest && i < n; i++ {
		result[order[i]]++
	}
	for i := range result {
		result[i] *= sign
	}
	return result
}
