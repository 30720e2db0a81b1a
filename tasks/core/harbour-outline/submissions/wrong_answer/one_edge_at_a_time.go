package main

import "sort"

func harbourOutline(towers [][]int, k int) [][]int {
	type event struct{ x, h, d int }
	var events []event
	for _, t := range towers {
		events = append(events, event{t[0], t[2], 1}, event{t[1], t[2], -1})
	}
	sort.Slice(events, func(i, j int) bool {
		if events[i].x != events[j].x {
			return events[i].x < events[j].x
		}
		return events[i].d > events[j].d
	})
	var standing []int
	out := [][]int{}
	level := 0
	for _, e := range events {
		at := sort.SearchInts(standing, e.h)
		if e.d > 0 {
			standing = append(standing, 0)
			copy(standing[at+1:], standing[at:])
			standing[at] = e.h
		} else {
			standing = append(standing[:at], standing[at+1:]...)
		}
		now := 0
		if len(standing) >= k {
			now = standing[len(standing)-k]
		}
		if now == level {
			continue
		}
		level = now
		if n := len(out); n > 0 && out[n-1][0] == e.x {
			out[n-1][1] = now
		} else {
			out = append(out, []int{e.x, now})
		}
	}
	return out
}
