package main

import (
	"cmp"
	"math"
	"slices"
)

type station struct{ x, y, number int }

type pair struct{ square, i, j int }

func (p pair) compare(q pair) int {
	return cmp.Or(cmp.Compare(p.square, q.square), cmp.Compare(p.i, q.i), cmp.Compare(p.j, q.j))
}

type search struct {
	width int
	best  pair
}

func closestStations(width int, xs []int, ys []int) []int {
	stations := make([]station, len(xs))
	for i := range xs {
		stations[i] = station{xs[i], ys[i], i}
	}
	s := search{width, pair{square: math.MaxInt}}
	if !s.sharedPlace(stations) {
		slices.SortFunc(stations, func(a, b station) int { return cmp.Compare(a.x, b.x) })
		s.halves(stations)
		reach := s.best.square
		s.strip(stations, func(x int) bool { return square(min(x, width-x)) <= reach })
	}
	if s.best.square == math.MaxInt {
		return []int{}
	}
	return []int{s.best.i, s.best.j, s.best.square}
}

// sharedPlace looks for stations in the same place only.
func (s *search) sharedPlace(stations []station) bool {
	type place struct{ x, y int }
	first := make(map[place]int, len(stations))
	for _, at := range stations {
		if i, ok := first[place{at.x, at.y}]; !ok {
			first[place{at.x, at.y}] = at.number
		} else if found := (pair{0, i, at.number}); found.compare(s.best) < 0 {
			s.best = found
		}
	}
	return s.best.square == 0
}

// halves takes stations in the order of columns and leaves them in the order of rows.
func (s *search) halves(stations []station) {
	if len(stations) < 2 {
		return
	}
	half := len(stations) / 2
	middle := stations[half].x
	s.halves(stations[:half])
	s.halves(stations[half:])
	slices.SortFunc(stations, func(a, b station) int { return cmp.Compare(a.y, b.y) })
	reach := s.best.square
	s.strip(stations, func(x int) bool { return square(x-middle) <= reach })
}

func (s *search) strip(byRow []station, within func(x int) bool) {
	var above []station
	for _, at := range byRow {
		if !within(at.x) {
			continue
		}
		for _, other := range slices.Backward(above) {
			rows := square(at.y - other.y)
			if rows > s.best.square {
				break
			}
			across := max(at.x-other.x, other.x-at.x)
			found := pair{
				square: rows + square(min(across, s.width-across)),
				i:      min(at.number, other.number),
				j:      max(at.number, other.number),
			}
			if found.compare(s.best) < 0 {
				s.best = found
			}
		}
		above = append(above, at)
	}
}

func square(n int) int { return n * n }
