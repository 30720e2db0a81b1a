package main

import "slices"

// counts is a Fenwick tree; its length is a power of two plus one.
type counts []int

func newCounts(ranks int) counts {
	size := 1
	for size < ranks {
		size *= 2
	}
	return make(counts, size+1)
}

func (c counts) add(rank, times int) {
	for node := rank + 1; node < len(c); node += node & -node {
		c[node] += times
	}
}

// nth returns the rank at a place, counted from 0, of the sorted ranks.
func (c counts) nth(place int) int {
	rank := 0
	for step := len(c) - 1; step > 0; step /= 2 {
		if rank+step < len(c) && c[rank+step] <= place {
			rank += step
			place -= c[rank]
		}
	}
	return rank
}

func slidingMedian(readings []*int, width int, need int) []*int {
	var values []int
	for _, reading := range readings {
		if reading != nil {
			values = append(values, *reading)
		}
	}
	slices.Sort(values)
	values = slices.Compact(values)

	present, count := newCounts(len(values)), 0
	change := func(reading *int, times int) {
		if reading != nil {
			rank, _ := slices.BinarySearch(values, *reading)
			present.add(rank, times)
			count += times
		}
	}
	middles := []*int{}
	for i, reading := range readings {
		change(reading, 1)
		if i+1 < width {
			continue
		}
		var middle *int
		if count >= need {
			below, above := values[present.nth((count-1)/2)], values[present.nth(count/2)]
			average := below&above + (below^above)>>1
			middle = &average
		}
		middles = append(middles, middle)
		change(readings[i+1-width], -1)
	}
	return middles
}
