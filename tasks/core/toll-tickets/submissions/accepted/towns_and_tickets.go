package main

import "container/heap"

type arrival struct{ cost, used, town int }

type arrivals []arrival

func (a arrivals) Len() int { return len(a) }
func (a arrivals) Less(i, j int) bool {
	if a[i].cost != a[j].cost {
		return a[i].cost < a[j].cost
	}
	return a[i].used < a[j].used
}
func (a arrivals) Swap(i, j int) { a[i], a[j] = a[j], a[i] }
func (a *arrivals) Push(x any)   { *a = append(*a, x.(arrival)) }
func (a *arrivals) Pop() any {
	last := (*a)[len(*a)-1]
	*a = (*a)[:len(*a)-1]
	return last
}

func cheapestDrive(n int, roads [][]int, start int, goal int, tickets int, ticketLimit int) *[]int {
	roadsAt := make([][][]int, n)
	for _, road := range roads {
		roadsAt[road[0]] = append(roadsAt[road[0]], road)
		roadsAt[road[1]] = append(roadsAt[road[1]], road)
	}

	// Who comes to a town later has paid as much or more, and must have used fewer tickets to be of interest.
	fewest := make([]int, n)
	for town := range fewest {
		fewest[town] = tickets + 1
	}
	queue := &arrivals{{0, 0, start}}
	for queue.Len() > 0 {
		here := heap.Pop(queue).(arrival)
		if here.town == goal {
			return &[]int{here.cost, here.used}
		}
		if here.used >= fewest[here.town] {
			continue
		}
		fewest[here.town] = here.used
		for _, road := range roadsAt[here.town] {
			other := road[0] + road[1] - here.town
			fuel, toll := road[2], road[3]
			heap.Push(queue, arrival{here.cost + fuel + toll, here.used, other})
			if toll <= ticketLimit && here.used < tickets {
				heap.Push(queue, arrival{here.cost + fuel, here.used + 1, other})
			}
		}
	}
	return nil
}
