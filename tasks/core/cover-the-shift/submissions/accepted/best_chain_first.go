package main

import (
	"container/heap"
	"slices"
)

// chain is some people in a row; until is the time until which the next one may come.
type chain struct{ count, total, until int }

func (c chain) better(other chain) bool {
	return c.count < other.count || c.count == other.count && c.total < other.total
}

type chains []chain

func (c chains) Len() int           { return len(c) }
func (c chains) Less(i, j int) bool { return c[i].better(c[j]) }
func (c chains) Swap(i, j int)      { c[i], c[j] = c[j], c[i] }
func (c *chains) Push(x any)        { *c = append(*c, x.(chain)) }

func (c *chains) Pop() any {
	last := (*c)[len(*c)-1]
	*c = (*c)[:len(*c)-1]
	return last
}

func coverTheShift(fromTime int, toTime int, offers [][]int, handover int) []int {
	sorted := slices.Clone(offers)
	slices.SortFunc(sorted, func(a, b []int) int { return a[0] - b[0] })
	open := &chains{{until: fromTime}}
	var best *chain
	for _, offer := range sorted {
		for len(*open) > 0 && (*open)[0].until < offer[0] {
			heap.Pop(open)
		}
		if len(*open) == 0 {
			break
		}
		before := (*open)[0]
		next := chain{before.count + 1, before.total + offer[2], offer[1] - handover}
		heap.Push(open, next)
		if offer[1] >= toTime && (best == nil || next.better(*best)) {
			best = &next
		}
	}
	if best == nil {
		return []int{}
	}
	return []int{best.count, best.total}
}
