package main

import (
	"maps"
	"slices"
)

// changes holds, for each value along one axis, the sorted ends of the spans over which the colour changes there.
type changes map[int][]int

func invertedArea(plates [][]int) []int {
	upright, level := findChanges(plates, 0, 1), findChanges(plates, 1, 0)
	return []int{blackArea(upright), upright.length() + level.length()}
}

func findChanges(plates [][]int, along, across int) changes {
	found := make(changes)
	for _, plate := range plates {
		for _, side := range []int{plate[along], plate[along+2]} {
			found[side] = append(found[side], plate[across], plate[across+2])
		}
	}
	for _, ends := range found {
		slices.Sort(ends)
	}
	return found
}

func (c changes) length() int {
	total := 0
	for _, ends := range c {
		for span := range slices.Chunk(ends, 2) {
			total += span[1] - span[0]
		}
	}
	return total
}

func blackArea(upright changes) int {
	heights := slices.Concat(slices.Collect(maps.Values(upright))...)
	slices.Sort(heights)
	heights = slices.Compact(heights)
	l := line{heights, make([]node, 4*len(heights)+1)}
	area, before := 0, 0
	for _, x := range slices.Sorted(maps.Keys(upright)) {
		area += l.nodes[0].black * (x - before)
		before = x
		for span := range slices.Chunk(upright[x], 2) {
			if span[0] < span[1] {
				l.flip(0, 0, len(heights)-1, span[0], span[1])
			}
		}
	}
	return area
}

// node knows its own flips and those below, not those above.
type node struct {
	black   int
	flipped bool
}

// line is cut at its heights.
type line struct {
	heights []int
	nodes   []node
}

func (l *line) flip(at, from, to, low, high int) {
	start, end := l.heights[from], l.heights[to]
	if high <= start || end <= low {
		return
	}
	n := &l.nodes[at]
	if low <= start && end <= high {
		n.black = end - start - n.black
		n.flipped = !n.flipped
		return
	}
	middle := (from + to) / 2
	l.flip(2*at+1, from, middle, low, high)
	l.flip(2*at+2, middle, to, low, high)
	n.black = l.nodes[2*at+1].black + l.nodes[2*at+2].black
	if n.flipped {
		n.black = end - start - n.black
	}
}
