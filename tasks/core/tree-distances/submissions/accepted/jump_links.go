package main

// A valley has village 0 as its root. The jump of a village leads some way up, equally far for all villages of a depth.
type valley struct {
	parent, jump, depth, far []int
}

func newValley(roads [][]int) *valley {
	n := len(roads) + 1
	links := make([][][]int, n)
	for _, road := range roads {
		links[road[0]] = append(links[road[0]], road)
		links[road[1]] = append(links[road[1]], road)
	}
	v := &valley{make([]int, n), make([]int, n), make([]int, n), make([]int, n)}
	open := []int{0}
	for len(open) > 0 {
		village := open[len(open)-1]
		open = open[:len(open)-1]
		for _, road := range links[village] {
			if child := road[0] + road[1] - village; child != v.parent[village] {
				v.hang(child, village, road[2])
				open = append(open, child)
			}
		}
	}
	return v
}

func (v *valley) hang(child, village, length int) {
	near := v.jump[village]
	farther := v.jump[near]
	v.parent[child] = village
	v.jump[child] = village
	if v.depth[village]-v.depth[near] == v.depth[near]-v.depth[farther] {
		v.jump[child] = farther
	}
	v.depth[child] = v.depth[village] + 1
	v.far[child] = v.far[village] + length
}

// climb gives the first village on the way up for which a test holds that holds for all above, too.
func (v *valley) climb(village int, found func(int) bool) int {
	for !found(village) {
		if jump := v.jump[village]; found(jump) {
			village = v.parent[village]
		} else {
			village = jump
		}
	}
	return village
}

func (v *valley) meeting(a, b int) int {
	level := min(v.depth[a], v.depth[b])
	isHigh := func(village int) bool { return v.depth[village] <= level }
	a, b = v.climb(a, isHigh), v.climb(b, isHigh)
	for a != b {
		up := v.jump
		if v.jump[a] == v.jump[b] {
			up = v.parent
		}
		a, b = up[a], up[b]
	}
	return a
}

func (v *valley) firstBeyond(start, goal, distance int) int {
	top := v.far[v.meeting(start, goal)]
	if distance > v.far[start]+v.far[goal]-2*top {
		return -1
	}
	if distance <= v.far[start]-top {
		return v.climb(start, func(village int) bool { return v.far[start]-v.far[village] >= distance })
	}
	return v.climb(goal, func(village int) bool { return v.far[start]-2*top+v.far[v.parent[village]] < distance })
}

func firstBeyond(roads [][]int, queries [][]int) []int {
	v := newValley(roads)
	answers := make([]int, len(queries))
	for i, query := range queries {
		answers[i] = v.firstBeyond(query[0], query[1], query[2])
	}
	return answers
}
