package main

import "slices"

type link struct {
	other int
	same  bool
}

// A group has two sides; its first person is on the first one.
type group [2][]int

func twoShifts(n int, apart [][]int, together [][]int) *string {
	links := make([][]link, n)
	connect := func(pairs [][]int, same bool) {
		for _, pair := range pairs {
			links[pair[0]] = append(links[pair[0]], link{pair[1], same})
			links[pair[1]] = append(links[pair[1]], link{pair[0], same})
		}
	}
	connect(apart, false)
	connect(together, true)
	groups, consistent := divide(links)
	if !consistent {
		return nil
	}

	// possible[i][k]: whether the groups from i on can put k people into shift A.
	possible := make([][]bool, len(groups)+1)
	for i := range possible {
		possible[i] = make([]bool, n+1)
	}
	possible[len(groups)][0] = true
	for i, g := range slices.Backward(groups) {
		for _, side := range g {
			for k := len(side); k <= n; k++ {
				possible[i][k] = possible[i][k] || possible[i+1][k-len(side)]
			}
		}
	}
	nearest := n / 2
	for !possible[0][nearest] {
		nearest--
	}

	shifts := slices.Repeat([]byte{'B'}, n)
	open := []int{nearest, n - nearest}
	for i, g := range groups {
		for _, side := range g {
			var sizes []int
			for _, size := range open {
				if left := size - len(side); left >= 0 && possible[i+1][left] {
					sizes = append(sizes, left)
				}
			}
			if sizes == nil {
				continue
			}
			for _, person := range side {
				shifts[person] = 'A'
			}
			open = sizes
			break
		}
	}
	text := string(shifts)
	return &text
}

// divide gives the groups by their first persons, and false where they contradict themselves.
func divide(links [][]link) ([]group, bool) {
	var groups []group
	side := slices.Repeat([]int{-1}, len(links))
	for start := range links {
		if side[start] >= 0 {
			continue
		}
		var g group
		side[start] = 0
		open := []int{start}
		for len(open) > 0 {
			person := open[len(open)-1]
			open = open[:len(open)-1]
			g[side[person]] = append(g[side[person]], person)
			for _, l := range links[person] {
				wanted := side[person]
				if !l.same {
					wanted = 1 - wanted
				}
				if side[l.other] < 0 {
					side[l.other] = wanted
					open = append(open, l.other)
				} else if side[l.other] != wanted {
					return nil, false
				}
			}
		}
		groups = append(groups, g)
	}
	return groups, true
}
