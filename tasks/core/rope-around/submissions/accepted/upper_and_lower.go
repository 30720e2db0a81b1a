package main

import (
	"cmp"
	"math/bits"
	"slices"
)

type post struct{ x, y, number int }

func ropeAround(xs []int, ys []int) []int {
	posts := make([]post, len(xs))
	for i := range xs {
		posts[i] = post{xs[i], ys[i], i}
	}
	slices.SortFunc(posts, func(a, b post) int {
		return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.y, b.y), cmp.Compare(a.number, b.number))
	})
	posts = slices.CompactFunc(posts, func(a, b post) bool { return a.x == b.x && a.y == b.y })

	rope := []int{}
	touched := make(map[int]bool)
	for range 2 {
		for _, p := range chain(posts) {
			if !touched[p.number] {
				touched[p.number] = true
				rope = append(rope, p.number)
			}
		}
		slices.Reverse(posts)
	}
	return rope
}

// chain returns the posts of the rope from the first to the last one, clockwise.
func chain(posts []post) []post {
	var taut []post
	for _, p := range posts {
		for len(taut) > 1 && turnsLeft(taut[len(taut)-2], taut[len(taut)-1], p) {
			taut = taut[:len(taut)-1]
		}
		taut = append(taut, p)
	}
	return taut
}

func turnsLeft(a, b, c post) bool {
	high, low := product(b.x-a.x, c.y-a.y)
	otherHigh, otherLow := product(b.y-a.y, c.x-a.x)
	return high > otherHigh || high == otherHigh && low > otherLow
}

// product is a times b in 128 bits.
func product(a, b int) (high int64, low uint64) {
	h, l := bits.Mul64(uint64(a), uint64(b))
	high = int64(h)
	if a < 0 {
		high -= int64(b)
	}
	if b < 0 {
		high -= int64(a)
	}
	return high, l
}
