package main

import "sort"

func nestedParcels(widths []int, depths []int, padding int, gift int) int {
	n := len(widths)
	type box struct{ a, b int }
	boxes := make([]box, n)
	for i := range boxes {
		boxes[i] = box{min(widths[i], depths[i]), max(widths[i], depths[i])}
	}
	sort.Slice(boxes, func(i, j int) bool { return boxes[i].a < boxes[j].a })
	ends := []int{}
	count := make([]int, n)
	known, best := 0, 0
	for i, b := range boxes {
		for boxes[known].a+padding <= b.a {
			c := count[known]
			if c == len(ends) {
				ends = append(ends, boxes[known].b)
			} else if boxes[known].b < ends[c] {
				ends[c] = boxes[known].b
			}
			known++
		}
		count[i] = sort.SearchInts(ends, b.b-padding+1)
		best = max(best, count[i]+1)
	}
	return best
}
