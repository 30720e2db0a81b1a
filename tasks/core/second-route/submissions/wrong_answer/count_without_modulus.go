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

func secondTrip(n int, roads [][]int, start int, goal int) *[]int {
	adj := make([][]item, n)
	for _, r := range roads {
		adj[r[0]] = append(adj[r[0]], item{r[2], r[1]})
	}
	cnt := make([]map[int]int, n)
	for i := range cnt {
		cnt[i] = map[int]int{}
	}
	cnt[start][0] = 1
	q := &pq{{0, start}}
	for q.Len() > 0 {
		x := heap.Pop(q).(item)
		c, ok := cnt[x.v][x.d]
		if !ok {
			continue
		}
		for _, e := range adj[x.v] {
			nd := x.d + e.d
			m := cnt[e.v]
			if _, ok := m[nd]; ok {
				m[nd] += c
				continue
			}
			if len(m) == 2 {
				worst := -1
				for k := range m {
					worst = max(worst, k)
				}
				if nd > worst {
					continue
				}
				delete(m, worst)
			}
			m[nd] = c
			heap.Push(q, item{nd, e.v})
		}
	}
	best := -1
	for k := range cnt[goal] {
		best = max(best, k)
	}
	if len(cnt[goal]) < 2 {
		return nil
	}
	return &[]int{best, cnt[goal][best] % 1000000007}
}
