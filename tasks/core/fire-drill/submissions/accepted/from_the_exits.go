package main

import (
	"container/heap"
	"strings"
)

const never = 1 << 40

type place struct{ minute, cell int }

// places is a heap with the latest minute on top.
type places []place

func (p places) Len() int           { return len(p) }
func (p places) Less(i, j int) bool { return p[i].minute > p[j].minute }
func (p places) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *places) Push(x any)        { *p = append(*p, x.(place)) }
func (p *places) Pop() any {
	last := (*p)[len(*p)-1]
	*p = (*p)[:len(*p)-1]
	return last
}

func latestStart(floor []string, lastCall int) []int {
	width := len(floor[0]) + 1
	// One text with walls between and around the rows, so that every cell has four neighbours.
	edge := strings.Repeat("#", width)
	cells := edge + strings.Join(floor, "#") + edge
	steps := [...]int{-width, -1, 1, width}

	burns := make([]int, len(cells))
	latest := make([]int, len(cells))
	var spreading []int
	for cell, sign := range cells {
		burns[cell], latest[cell] = never, -1
		if sign == 'F' {
			burns[cell] = 0
			spreading = append(spreading, cell)
		}
	}
	for len(spreading) > 0 {
		cell := spreading[0]
		spreading = spreading[1:]
		for _, step := range steps {
			next := cell + step
			if burns[next] == never && cells[next] != '#' && cells[next] != 'D' {
				burns[next] = burns[cell] + 1
				spreading = append(spreading, next)
			}
		}
	}

	// The latest minutes at which one can be in a cell and get out, settled from the latest to the earliest.
	open := &places{}
	for cell, sign := range cells {
		if sign == 'E' {
			heap.Push(open, place{burns[cell], cell})
		}
	}
	for open.Len() > 0 {
		here := heap.Pop(open).(place)
		if latest[here.cell] >= here.minute {
			continue
		}
		latest[here.cell] = here.minute
		for _, step := range steps {
			before := here.cell + step
			minute := min(here.minute, burns[before]) - 1
			if minute > latest[before] && cells[before] != '#' && cells[before] != 'E' {
				heap.Push(open, place{minute, before})
			}
		}
	}

	answers := []int{}
	for cell, sign := range cells {
		if sign == 'P' {
			answers = append(answers, min(lastCall, latest[cell]))
		}
	}
	return answers
}
