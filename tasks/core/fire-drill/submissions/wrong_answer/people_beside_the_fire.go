package main

import "container/heap"

type pq [][3]int

func (p pq) Len() int           { return len(p) }
func (p pq) Less(i, j int) bool { return p[i][0] > p[j][0] }
func (p pq) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *pq) Push(x any)        { *p = append(*p, x.([3]int)) }
func (p *pq) Pop() any {
	o := *p
	x := o[len(o)-1]
	*p = o[:len(o)-1]
	return x
}

func latestStart(floor []string, lastCall int) []int {
	h, w := len(floor), len(floor[0])
	inf := 1 << 40
	fire := make([][]int, h)
	best := make([][]int, h)
	queue := [][2]int{}
	for r := range fire {
		fire[r] = make([]int, w)
		best[r] = make([]int, w)
		for c := range fire[r] {
			fire[r][c] = inf
			best[r][c] = -1
			if floor[r][c] == 'F' {
				fire[r][c] = 0
				queue = append(queue, [2]int{r, c})
			}
		}
	}
	dirs := [][2]int{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}
	for len(queue) > 0 {
		x := queue[0]
		queue = queue[1:]
		for _, d := range dirs {
			r, c := x[0]+d[0], x[1]+d[1]
			if r < 0 || c < 0 || r >= h || c >= w || floor[r][c] == '#' || floor[r][c] == 'D' || fire[r][c] < inf {
				continue
			}
			fire[r][c] = fire[x[0]][x[1]] + 1
			queue = append(queue, [2]int{r, c})
		}
	}
	q := &pq{}
	for r := range floor {
		for c := range floor[r] {
			if floor[r][c] == 'E' {
				heap.Push(q, [3]int{fire[r][c], r, c})
			}
		}
	}
	for q.Len() > 0 {
		x := heap.Pop(q).([3]int)
		if best[x[1]][x[2]] >= x[0] {
			continue
		}
		best[x[1]][x[2]] = x[0]
		for _, d := range dirs {
			r, c := x[1]+d[0], x[2]+d[1]
			if r < 0 || c < 0 || r >= h || c >= w || floor[r][c] == '#' || floor[r][c] == 'E' {
				continue
			}
			if t := min(x[0]-1, fire[r][c]); t > best[r][c] {
				heap.Push(q, [3]int{t, r, c})
			}
		}
	}
	out := []int{}
	for r := range floor {
		for c := range floor[r] {
			if floor[r][c] == 'P' {
				out = append(out, min(lastCall, best[r][c]))
			}
		}
	}
	return out
}
