package main

import "slices"

func kthGap(readings []int, k int) *int {
	n := len(readings)
	if k > n*(n-1)/2 {
		return nil
	}
	sorted := slices.Clone(readings)
	slices.Sort(sorted)
	low, high := 0, sorted[n-1]-sorted[0]
	for low < high {
		middle := low + (high-low)/2
		if pairsWithin(sorted, middle) >= k {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return &low
}

func pairsWithin(sorted []int, gap int) int {
	count, left := 0, 0
	for right, reading := range sorted {
		for reading-sorted[left] > gap {
			left++
		}
		count += right - left
	}
	return count
}
