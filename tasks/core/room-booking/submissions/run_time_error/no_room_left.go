package main

import "sort"

func roomBooking(seats []int, bookings [][]int, cleaning int) []int {
	order := make([]int, len(bookings))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool {
		x, y := bookings[order[a]], bookings[order[b]]
		return x[0] < y[0] || x[0] == y[0] && x[2] > y[2]
	})
	rooms := make([]int, len(seats))
	for i := range rooms {
		rooms[i] = i
	}
	sort.SliceStable(rooms, func(a, b int) bool { return seats[rooms[a]] < seats[rooms[b]] })
	until := make([]int, len(seats))
	out := make([]int, len(bookings))
	for _, j := range order {
		b := bookings[j]
		at := sort.Search(len(rooms), func(i int) bool { return seats[rooms[i]] >= b[2] })
		for until[rooms[at]] > b[0] {
			at++
		}
		until[rooms[at]] = b[1] + cleaning
		out[j] = rooms[at]
	}
	return out
}
