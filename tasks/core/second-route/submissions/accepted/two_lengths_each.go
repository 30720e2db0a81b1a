package main

import "container/heap"

const modulus = 1_000_000_007

type road struct{ target, length int }

type arrival struct{ travelled, place int }

type arrivals []arrival

func (a arrivals) Len() int           { return len(a) }
func (a arrivals) Less(i, j int) bool { return a[i].travelled < a[j].travelled }
func (a arrivals) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a *arrivals) Push(x any)        { *a = append(*a, x.(arrival)) }
func (a *arrivals) Pop() any {
	last := (*a)[len(*a)-1]
	*a = (*a)[:len(*a)-1]
	return last
}

type ways struct{ length, count int }

// shortest holds up to two lengths, ascending.
type shortest []ways

func (s shortest) find(length int) *ways {
	for i := range s {
		if s[i].length == length {
			return &s[i]
		}
	}
	return nil
}

// add takes a length that is not there yet and reports whether it is one of the two smallest.
func (s *shortest) add(w ways) bool {
	at := len(*s)
	for at > 0 && (*s)[at-1].length > w.length {
		at--
	}
	if at == 2 {
		return false
	}
	*s = append(*s, ways{})
	copy((*s)[at+1:], (*s)[at:])
	(*s)[at] = w
	*s = (*s)[:min(len(*s), 2)]
	return true
}

func secondTrip(n int, roads [][]int, start int, goal int) *[]int {
	leaving := make([][]road, n)
	for _, r := range roads {
		leaving[r[0]] = append(leaving[r[0]], road{r[1], r[2]})
	}

	found := make([]shortest, n)
	found[start].add(ways{0, 1})
	queue := &arrivals{{0, start}}
	for queue.Len() > 0 {
		here := heap.Pop(queue).(arrival)
		reached := found[here.place].find(here.travelled)
		if reached == nil {
			continue
		}
		count := reached.count
		for _, r := range leaving[here.place] {
			total := here.travelled + r.length
			if known := found[r.target].find(total); known != nil {
				known.count = (known.count + count) % modulus
			} else if found[r.target].add(ways{total, count}) {
				heap.Push(queue, arrival{total, r.target})
			}
		}
	}
	if len(found[goal]) < 2 {
		return nil
	}
	second := found[goal][1]
	return &[]int{second.length, second.count}
}
