package main

import (
	"cmp"
	"container/heap"
	"slices"
)

type stay struct{ until, place int }

type stays []stay

func (s stays) Len() int           { return len(s) }
func (s stays) Less(i, j int) bool { return s[i].until < s[j].until }
func (s stays) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }
func (s *stays) Push(x any)        { *s = append(*s, x.(stay)) }

func (s *stays) Pop() any {
	last := (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return last
}

// freeTree says in which parts of a row of places a room is free. Node 1 is the whole row, node size+i the place i.
type freeTree struct {
	size  int
	nodes []bool
}

func newFreeTree(places int) *freeTree {
	size := 1
	for size < places {
		size *= 2
	}
	t := &freeTree{size, make([]bool, 2*size)}
	for place := range places {
		t.set(place, true)
	}
	return t
}

func (t *freeTree) set(place int, free bool) {
	node := t.size + place
	t.nodes[node] = free
	for node /= 2; node > 0; node /= 2 {
		t.nodes[node] = t.nodes[2*node] || t.nodes[2*node+1]
	}
}

// first returns the first free place from the given one on, or -1.
func (t *freeTree) first(place int) int {
	if place >= t.size {
		return -1
	}
	node := t.size + place
	for !t.nodes[node] {
		for node%2 == 1 {
			node /= 2
		}
		if node == 0 {
			return -1
		}
		node++
	}
	for node < t.size {
		node *= 2
		if !t.nodes[node] {
			node++
		}
	}
	return node - t.size
}

func roomBooking(seats []int, bookings [][]int, cleaning int) []int {
	rooms := make([]int, len(seats)) // in the order in which they are preferred
	for i := range rooms {
		rooms[i] = i
	}
	slices.SortStableFunc(rooms, func(a, b int) int { return cmp.Compare(seats[a], seats[b]) })
	order := make([]int, len(bookings))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(bookings[a][0], bookings[b][0]), cmp.Compare(bookings[b][2], bookings[a][2]))
	})

	free := newFreeTree(len(rooms))
	occupied := &stays{}
	given := make([]int, len(bookings))
	for _, number := range order {
		begin, end, people := bookings[number][0], bookings[number][1], bookings[number][2]
		for len(*occupied) > 0 && (*occupied)[0].until <= begin {
			free.set(heap.Pop(occupied).(stay).place, true)
		}
		large, _ := slices.BinarySearchFunc(rooms, people, func(room, people int) int {
			return cmp.Compare(seats[room], people)
		})
		given[number] = -1
		if place := free.first(large); place >= 0 {
			free.set(place, false)
			heap.Push(occupied, stay{end + cleaning, place})
			given[number] = rooms[place]
		}
	}
	return given
}
