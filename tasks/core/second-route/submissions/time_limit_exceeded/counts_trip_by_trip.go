package main

import "container/heap"

type item struct{ d, v int }
type pq []item

func (p pq) Len() int           { return len(p) }
func (p pq) Less(i, j int) bool { return p[i].d < p[j].d }
func (p pq) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *pq) Push(x any)        { *p = append(*p, x.(item)) }
func (p *pq) Pop() any {
	o := *p
	x := o[len(o)-1]
	*p = o[:len(o)-1]
	return x
}

// count looks back from v for all trips of exactly that length.
func count(into [][]item, lengths []map[int]bool, v, start, length int) int {
	if !lengths[v][length] {
		return 0
	}
	total := 0
	if v == start && length == 0 {
		total = 1
	}
	for _, e := range into[v] {
		total += count(into, lengths, e.v, start, length-e.d)
	}
	return total % 1000000007
}

func secondTrip(n int, roads [][]int, start int, goal int) *[]int {
	adj := make([][]item, n)
	into := make([][]item, n)
	for _, r := range roads {
		adj[r[0]] = append(adj[r[0]], item{r[2], r[1]})
		into[r[1]] = append(into[r[1]], item{r[2], r[0]})
	}
	lengths := make([]map[int]bool, n)
	for i := range lengths {
		lengths[i] = map[int]bool{}
	}
	q := &pq{{0, start}}
	for q.Len() > 0 {
		x := heap.Pop(q).(item)
		if lengths[x.v][x.d] || len(lengths[x.v]) == 2 {
			continue
		}
		lengths[x.v][x.d] = true
		if x.v == goal && len(lengths[goal]) == 2 {
			return &[]int{x.d, count(into, lengths, goal, start, x.d)}
		}
		for _, e := range adj[x.v] {
			heap.Push(q, item{x.d + e.d, e.v})
		}
	}
	return nil
}
