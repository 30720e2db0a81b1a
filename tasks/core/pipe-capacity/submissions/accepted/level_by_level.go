package main

type arc struct {
	target, room int
	back         *arc
}

type network struct {
	arcs  [][]*arc
	level []int
	next  []int
}

func (w *network) connect(a, b, room int) {
	there, here := &arc{target: b, room: room}, &arc{target: a}
	there.back, here.back = here, there
	w.arcs[a] = append(w.arcs[a], there)
	w.arcs[b] = append(w.arcs[b], here)
}

// reaches gives every node its distance from the source, 1 for the source itself, as far as there is room.
func (w *network) reaches(source, sink int) bool {
	w.level = make([]int, len(w.arcs))
	w.level[source] = 1
	open := []int{source}
	for len(open) > 0 {
		node := open[0]
		open = open[1:]
		for _, a := range w.arcs[node] {
			if a.room > 0 && w.level[a.target] == 0 {
				w.level[a.target] = w.level[node] + 1
				open = append(open, a.target)
			}
		}
	}
	return w.level[sink] > 0
}

func (w *network) send(node, sink, amount int) int {
	if node == sink {
		return amount
	}
	left := amount
	for left > 0 && w.next[node] < len(w.arcs[node]) {
		a := w.arcs[node][w.next[node]]
		if a.room > 0 && w.level[a.target] == w.level[node]+1 {
			sent := w.send(a.target, sink, min(left, a.room))
			a.room -= sent
			a.back.room += sent
			left -= sent
		}
		if left > 0 {
			w.next[node]++
		}
	}
	return amount - left
}

func pipeCapacity(supply []int, demand []int, limit []int, pipes [][]int) int {
	// Every place is two nodes with its pump between them; the wells come from one node, the tanks lead to another.
	n := len(limit)
	source, sink := 2*n, 2*n+1
	w := &network{arcs: make([][]*arc, 2*n+2)}
	most := 0
	for place := range n {
		w.connect(source, place, supply[place])
		w.connect(place, n+place, limit[place])
		w.connect(n+place, sink, demand[place])
		most += supply[place]
	}
	for _, pipe := range pipes {
		w.connect(n+pipe[0], pipe[1], pipe[2])
		w.connect(n+pipe[1], pipe[0], pipe[2])
	}

	total := 0
	for w.reaches(source, sink) {
		w.next = make([]int, len(w.arcs))
		total += w.send(source, sink, most)
	}
	return total
}
