package main

func distinctInRange(kinds []int, questions [][]int, times int) []int {
	n := len(kinds)
	tree := make([]int, 2*n+1)
	add := func(i, v int) {
		for i++; i <= 2*n; i += i & -i {
			tree[i] += v
		}
	}
	sum := func(i int) int {
		s := 0
		for i++; i > 0; i -= i & -i {
			s += tree[i]
		}
		return s
	}
	byEnd := make([][][2]int, 2*n)
	for q, ab := range questions {
		e := ab[1]
		if ab[0] > ab[1] {
			e += n
		}
		byEnd[e] = append(byEnd[e], [2]int{ab[0], q})
	}
	pos := map[int][]int{}
	out := make([]int, len(questions))
	for r := 0; r < 2*n; r++ {
		k := kinds[r%n]
		pos[k] = append(pos[k], r)
		p := pos[k]
		if len(p) >= times {
			add(p[len(p)-times], 1)
		}
		if len(p) > times {
			add(p[len(p)-times-1], -2)
		}
		for _, x := range byEnd[r] {
			out[x[1]] = sum(r) - sum(x[0]-1)
		}
	}
	return out
}
