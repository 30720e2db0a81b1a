package main

import "sort"

func kthGap(readings []int, k int) *int {
	gaps := []int{}
	for i, a := range readings {
		for _, b := range readings[:i] {
			if a < b {
				gaps = append(gaps, b-a)
			} else {
				gaps = append(gaps, a-b)
			}
		}
	}
	sort.Ints(gaps)
	return &gaps[k-1]
}
