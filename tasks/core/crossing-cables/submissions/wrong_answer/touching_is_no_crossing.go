package main

import (
	"cmp"
	"math/bits"
	"slices"
)

type vector struct{ x, y int }

func (a vector) minus(b vector) vector { return vector{a.x - b.x, a.y - b.y} }
func (a vector) cross(b vector) int    { return a.x*b.y - a.y*b.x }
func (a vector) dot(b vector) int      { return a.x*b.x + a.y*b.y }

// meeting is after part/whole of the trench; neither is negative.
type meeting struct{ cable, part, whole int }

func (m meeting) compare(other meeting) int {
	high, low := bits.Mul64(uint64(m.part), uint64(other.whole))
	otherHigh, otherLow := bits.Mul64(uint64(other.part), uint64(m.whole))
	return cmp.Or(cmp.Compare(high, otherHigh), cmp.Compare(low, otherLow), cmp.Compare(m.cable, other.cable))
}

func cablesInTrench(trench []int, cables [][]int) []int {
	var met []meeting
	for number, cable := range cables {
		if part, whole := meet(trench, cable); 0 < part && part < whole {
			met = append(met, meeting{number, part, whole})
		}
	}
	slices.SortFunc(met, meeting.compare)
	numbers := make([]int, len(met))
	for i, m := range met {
		numbers[i] = m.cable
	}
	return numbers
}

// meet tells the part of the trench up to the cable; it is negative or more than the whole when they do not meet.
func meet(trench, cable []int) (part, whole int) {
	start := vector{trench[0], trench[1]}
	d := vector{trench[2], trench[3]}.minus(start)
	p := vector{cable[0], cable[1]}.minus(start)
	q := vector{cable[2], cable[3]}.minus(start)
	sideOfP, sideOfQ := cmp.Compare(d.cross(p), 0), cmp.Compare(d.cross(q), 0)
	switch {
	case sideOfP == 0 && sideOfQ == 0:
		if max(d.dot(p), d.dot(q)) < 0 {
			return -1, 0
		}
		return max(0, min(d.dot(p), d.dot(q))), d.dot(d)
	case sideOfP == sideOfQ:
		return -1, 0
	}
	e := q.minus(p)
	if d.cross(e) < 0 {
		return -p.cross(e), -d.cross(e)
	}
	return p.cross(e), d.cross(e)
}
