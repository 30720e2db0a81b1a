package main

import "sort"

func side(plates [][]int, p, q int) (int, int) {
	set := map[int]bool{}
	for _, r := range plates {
		set[r[p]], set[r[p+2]] = true, true
	}
	xs := []int{}
	for x := range set {
		xs = append(xs, x)
	}
	sort.Ints(xs)
	area, length := 0, 0
	for i, x := range xs {
		var here, change []int
		for _, r := range plates {
			a, b := min(r[p], r[p+2]), max(r[p], r[p+2])
			if a <= x && x < b {
				here = append(here, r[q], r[q+2])
			}
			if a == x {
				change = append(change, r[q], r[q+2])
			}
			if b == x {
				change = append(change, r[q], r[q+2])
			}
		}
		sort.Ints(here)
		sort.Ints(change)
		for j := 0; j < len(here); j += 2 {
			area += (here[j+1] - here[j]) * (xs[i+1] - x)
		}
		for j := 0; j < len(change); j += 2 {
			length += change[j+1] - change[j]
		}
	}
	return area, length
}

func invertedArea(plates [][]int) []int {
	area, upright := side(plates, 0, 1)
	_, level := side(plates, 1, 0)
	return []int{area, upright + level}
}
