package main

import (
	"cmp"
	"slices"
)

type link struct{ other, cable int }

type search struct {
	links  [][]link
	seenAt []int // 0: not yet
	clock  int
	people []int
	sides  []link // single cables with the office on the far side
}

// visit returns the earliest office that the part behind the given one leads back to.
func (s *search) visit(office, arrivedBy int) int {
	s.clock++
	own := s.clock
	s.seenAt[office] = own
	low := own
	for _, l := range s.links[office] {
		switch {
		case l.cable == arrivedBy:
		case s.seenAt[l.other] > 0:
			low = min(low, s.seenAt[l.other])
		default:
			reached := s.visit(l.other, l.cable)
			low = min(low, reached)
			s.people[office] += s.people[l.other]
			if reached > own {
				s.sides = append(s.sides, l)
			}
		}
	}
	return low
}

func singleLinks(staff []int, cables [][]int) [][]int {
	n := len(staff)
	s := &search{links: make([][]link, n), seenAt: make([]int, n), people: slices.Clone(staff)}
	for cable, ends := range cables {
		a, b := ends[0], ends[1]
		s.links[a] = append(s.links[a], link{b, cable})
		s.links[b] = append(s.links[b], link{a, cable})
	}

	found := [][]int{}
	for start := range staff {
		if s.seenAt[start] > 0 {
			continue
		}
		s.sides = nil
		s.visit(start, -1)
		for _, l := range s.sides {
			side := s.people[l.other]
			found = append(found, []int{l.cable, side * (s.people[start] - side)})
		}
	}
	slices.SortFunc(found, func(a, b []int) int {
		return cmp.Or(cmp.Compare(b[1], a[1]), cmp.Compare(a[0], b[0]))
	})
	return found
}
