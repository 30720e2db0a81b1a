package main

import "slices"

func addUp(nums []int64) int64 {
	var total int64
	for _, n := range nums {
		total += n
	}
	return total
}
