package main

func turnRings(mosaic [][]int, amounts []int) [][]int {
	n := len(mosaic)
	if n == 0 {
		return mosaic
	}
	m := len(mosaic[0])
	out := make([][]int, n)
	for i := range out {
		out[i] = append([]int{}, mosaic[i]...)
	}
	for r := 0; r < (min(n, m)+1)/2; r++ {
		var p [][2]int
		b, e := n-1-r, m-1-r
		for c := r; c <= e; c++ {
			p = append(p, [2]int{r, c})
		}
		for q := r + 1; q <= b; q++ {
			p = append(p, [2]int{q, e})
		}
		if b > r && e > r {
			for c := e - 1; c >= r; c-- {
				p = append(p, [2]int{b, c})
			}
			for q := b - 1; q > r; q-- {
				p = append(p, [2]int{q, r})
			}
		}
		s := ((amounts[r] % len(p)) + len(p)) % len(p)
		for i := range p {
			to := p[(i+s)%len(p)]
			out[to[0]][to[1]] = mosaic[p[i][0]][p[i][1]]
		}
	}
	return out
}
