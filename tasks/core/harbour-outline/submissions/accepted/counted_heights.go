package main

import (
	"cmp"
	"slices"
)

type edge struct{ x, rank, change int }

// counts is a Fenwick tree of how many towers of each rank there are; its length is a power of two plus one.
type counts []int

func newCounts(ranks int) counts {
	size := 1
	for size < ranks {
		size *= 2
	}
	return make(counts, size+1)
}

func (c counts) add(rank, change int) {
	for node := rank + 1; node < len(c); node += node & -node {
		c[node] += change
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

func harbourOutline(towers [][]int, k int) [][]int {
	heights := make([]int, len(towers))
	for i, tower := range towers {
		heights[i] = tower[2]
	}
	slices.Sort(heights)
	heights = slices.Compact(heights)

	edges := make([]edge, 0, 2*len(towers))
	for _, tower := range towers {
		rank, _ := slices.BinarySearch(heights, tower[2])
		edges = append(edges, edge{tower[0], rank, 1}, edge{tower[1], rank, -1})
	}
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Compare(a.x, b.x) })

	counted, standing, level := newCounts(len(heights)), 0, 0
	outline := [][]int{}
	for i, e := range edges {
		counted.add(e.rank, e.change)
		standing += e.change
		if i+1 < len(edges) && edges[i+1].x == e.x {
			continue
		}
		now := 0
		if standing >= k {
			now = heights[counted.nth(standing-k)]
		}
		if now != level {
			level = now
			outline = append(outline, []int{e.x, level})
		}
	}
	return outline
}
