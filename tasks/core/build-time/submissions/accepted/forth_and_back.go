package main

import "slices"

// A link to the step after, with the time from start to start: so both kinds are the same.
type link struct{ after, gap int }

func planSlack(durations []int, links [][]int) *[]int {
	n := len(durations)
	following := make([][]link, n)
	waiting := make([]int, n)
	for _, l := range links {
		kind, before, after, gap := l[0], l[1], l[2], l[3]
		if kind == 0 {
			gap += durations[before]
		}
		following[before] = append(following[before], link{after, gap})
		waiting[after]++
	}

	var order []int
	for step, count := range waiting {
		if count == 0 {
			order = append(order, step)
		}
	}
	earliest := make([]int, n)
	total := 0
	for at := 0; at < len(order); at++ {
		step := order[at]
		total = max(total, earliest[step]+durations[step])
		for _, l := range following[step] {
			earliest[l.after] = max(earliest[l.after], earliest[step]+l.gap)
			waiting[l.after]--
			if waiting[l.after] == 0 {
				order = append(order, l.after)
			}
		}
	}
	if len(order) < n {
		return nil
	}

	latest := make([]int, n)
	for _, step := range slices.Backward(order) {
		latest[step] = total - durations[step]
		for _, l := range following[step] {
			latest[step] = min(latest[step], latest[l.after]-l.gap)
		}
	}
	answer := []int{total}
	for step := range n {
		answer = append(answer, latest[step]-earliest[step])
	}
	return &answer
}
