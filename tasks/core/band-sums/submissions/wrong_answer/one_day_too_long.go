package main

import "sort"

func bandSums(changes []int, low int, high int, minDays int) int {
	seen := []int{}
	prefix := []int{0}
	for _, c := range changes {
		prefix = append(prefix, prefix[len(prefix)-1]+c)
	}
	count := 0
	for j := range prefix {
		if j > minDays {
			x := prefix[j-minDays-1]
			at := sort.SearchInts(seen, x)
			seen = append(seen, 0)
			copy(seen[at+1:], seen[at:])
			seen[at] = x
		}
		for _, x := range seen {
			if d := prefix[j] - x; d >= low && d <= high {
				count++
			}
		}
	}
	return count
}
