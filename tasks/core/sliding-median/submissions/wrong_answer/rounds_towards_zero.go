package main

import "sort"

func slidingMedian(readings []*int, width int, need int) []*int {
	out := []*int{}
	sorted := []int{}
	for i, r := range readings {
		if r != nil {
			at := sort.SearchInts(sorted, *r)
			sorted = append(sorted, 0)
			copy(sorted[at+1:], sorted[at:])
			sorted[at] = *r
		}
		if i >= width {
			if old := readings[i-width]; old != nil {
				at := sort.SearchInts(sorted, *old)
				sorted = append(sorted[:at], sorted[at+1:]...)
			}
		}
		if i < width-1 {
			continue
		}
		n := len(sorted)
		if n < need {
			out = append(out, nil)
			continue
		}
		a, b := sorted[(n-1)/2], sorted[n/2]
		m := a/2 + b/2 + (a%2+b%2)/2
		out = append(out, &m)
	}
	return out
}
