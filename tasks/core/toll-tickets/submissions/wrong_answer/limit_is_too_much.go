package main

func cheapestDrive(n int, roads [][]int, start int, goal int, tickets int, ticketLimit int) *[]int {
	const inf = 1 << 60
	d := make([][]int, n)
	for i := range d {
		d[i] = make([]int, tickets+1)
		for j := range d[i] {
			d[i][j] = inf
		}
	}
	d[start][0] = 0
	for changed := true; changed; {
		changed = false
		for _, r := range roads {
			for _, p := range [][2]int{{r[0], r[1]}, {r[1], r[0]}} {
				for c := 0; c <= tickets; c++ {
					x := d[p[0]][c]
					if x == inf {
						continue
					}
					if x+r[2]+r[3] < d[p[1]][c] {
						d[p[1]][c] = x + r[2] + r[3]
						changed = true
					}
					if c < tickets && r[3] < ticketLimit && x+r[2] < d[p[1]][c+1] {
						d[p[1]][c+1] = x + r[2]
						changed = true
					}
				}
			}
		}
	}
	best := 0
	for c := range d[goal] {
		if d[goal][c] < d[goal][best] {
			best = c
		}
	}
	if d[goal][best] == inf {
		return nil
	}
	return &[]int{d[goal][best], best}
}
