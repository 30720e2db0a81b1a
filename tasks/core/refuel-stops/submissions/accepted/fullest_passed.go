package main

import (
	"cmp"
	"container/heap"
	"slices"
)

type station struct{ position, litres int }

// fullest is a heap with the greatest number on top.
type fullest []int

func (f fullest) Len() int           { return len(f) }
func (f fullest) Less(i, j int) bool { return f[i] > f[j] }
func (f fullest) Swap(i, j int)      { f[i], f[j] = f[j], f[i] }
func (f *fullest) Push(litres any)   { *f = append(*f, litres.(int)) }
func (f *fullest) Pop() any {
	last := len(*f) - 1
	litres := (*f)[last]
	*f = (*f)[:last]
	return litres
}

func refuelStops(distance int, start int, reserve int, positions []int, litres []int) []int {
	stations := make([]station, len(positions))
	for i := range positions {
		stations[i] = station{positions[i], litres[i]}
	}
	slices.SortFunc(stations, func(a, b station) int { return cmp.Compare(a.position, b.position) })

	passed := &fullest{}
	reach, stops, next := start-reserve, 0, 0
	for reach < distance {
		for next < len(stations) && stations[next].position <= reach {
			heap.Push(passed, stations[next].litres)
			next++
		}
		if passed.Len() == 0 {
			return []int{}
		}
		reach += heap.Pop(passed).(int)
		stops++
	}
	return []int{stops, reach - distance + reserve}
}
