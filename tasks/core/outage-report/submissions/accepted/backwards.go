package main

// A grid knows which of its parts work, and joins what is connected. Power comes from one more station, the source, which
// is connected to every plant.
type grid struct {
	ends          [][]int
	linesAt       [][]int
	lineFailed    []bool
	stationFailed []bool
	parent, size  []int
}

func newGrid(n int, lines [][]int, plants []int) *grid {
	g := &grid{
		linesAt:       make([][]int, n+1),
		stationFailed: make([]bool, n+1),
		parent:        make([]int, n+1),
		size:          make([]int, n+1),
	}
	g.ends = append(g.ends, lines...)
	for _, plant := range plants {
		g.ends = append(g.ends, []int{n, plant})
	}
	for line, ends := range g.ends {
		for _, station := range ends {
			g.linesAt[station] = append(g.linesAt[station], line)
		}
	}
	g.lineFailed = make([]bool, len(g.ends))
	for station := range g.parent {
		g.parent[station], g.size[station] = station, 1
	}
	return g
}

// state is the place where the failure of a part is noted.
func (g *grid) state(failure int) *bool {
	if failure < 0 {
		return &g.lineFailed[-failure-1]
	}
	return &g.stationFailed[failure]
}

func (g *grid) root(station int) int {
	for g.parent[station] != station {
		g.parent[station] = g.parent[g.parent[station]]
		station = g.parent[station]
	}
	return station
}

// join connects the ends of a line, if it works.
func (g *grid) join(line int) {
	a, b := g.ends[line][0], g.ends[line][1]
	if g.lineFailed[line] || g.stationFailed[a] || g.stationFailed[b] {
		return
	}
	small, large := g.root(a), g.root(b)
	if small == large {
		return
	}
	if g.size[small] > g.size[large] {
		small, large = large, small
	}
	g.parent[small] = large
	g.size[large] += g.size[small]
}

func outageReport(n int, lines [][]int, plants []int, outages []int) []int {
	g := newGrid(n, lines, plants)
	working := n
	changes := make([]bool, len(outages))
	for i, failure := range outages {
		failed := g.state(failure)
		changes[i] = !*failed
		if changes[i] && failure >= 0 {
			working--
		}
		*failed = true
	}
	for line := range g.ends {
		g.join(line)
	}

	report := make([]int, len(outages))
	for i := len(outages) - 1; i >= 0; i-- {
		report[i] = working + 1 - g.size[g.root(n)]
		failure := outages[i]
		if !changes[i] {
			continue
		}
		*g.state(failure) = false
		if failure < 0 {
			g.join(-failure - 1)
			continue
		}
		working++
		for _, line := range g.linesAt[failure] {
			g.join(line)
		}
	}
	return report
}
