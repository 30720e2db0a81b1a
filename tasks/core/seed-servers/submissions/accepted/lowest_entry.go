package main

import "slices"

func seedServers(cost []int, copies [][]int, stocked []int) []int {
	n := len(cost)
	t := &tarjan{after: make([][]int, n), seenAt: make([]int, n), groupOf: make([]int, n)}
	for _, c := range copies {
		t.after[c[0]] = append(t.after[c[0]], c[1])
	}
	for server := range n {
		t.groupOf[server] = -1
	}
	for server := range n {
		if t.seenAt[server] == 0 {
			t.visit(server)
		}
	}

	hasIncoming := make([]bool, t.groups)
	hasOutgoing := make([]bool, t.groups)
	for _, c := range copies {
		if from, to := t.groupOf[c[0]], t.groupOf[c[1]]; from != to {
			hasOutgoing[from], hasIncoming[to] = true, true
		}
	}
	gap := 0
	if t.groups > 1 {
		gap = max(count(hasIncoming, false), count(hasOutgoing, false))
	}

	supplied := slices.Clone(hasIncoming)
	for _, server := range stocked {
		supplied[t.groupOf[server]] = true
	}
	cheapest := make(map[int]int)
	for server, group := range t.groupOf {
		best, found := cheapest[group]
		if !supplied[group] && (!found || cost[server] < cost[best]) {
			cheapest[group] = server
		}
	}
	total := 0
	var seeds []int
	for _, server := range cheapest {
		total += cost[server]
		seeds = append(seeds, server)
	}
	slices.Sort(seeds)
	return append([]int{gap, total}, seeds...)
}

func count(flags []bool, value bool) int {
	found := 0
	for _, flag := range flags {
		if flag == value {
			found++
		}
	}
	return found
}

// tarjan finds the groups of servers that reach each other.
type tarjan struct {
	after   [][]int
	seenAt  []int // 0: not yet
	clock   int
	open    []int
	groupOf []int // -1: not yet
	groups  int
}

// visit returns the earliest server, still without a group, that can be reached from the given one.
func (t *tarjan) visit(server int) int {
	t.clock++
	own := t.clock
	t.seenAt[server] = own
	t.open = append(t.open, server)
	lowest := own
	for _, other := range t.after[server] {
		if t.seenAt[other] == 0 {
			lowest = min(lowest, t.visit(other))
		} else if t.groupOf[other] < 0 {
			lowest = min(lowest, t.seenAt[other])
		}
	}
	if lowest < own {
		return lowest
	}
	for t.groupOf[server] < 0 {
		last := len(t.open) - 1
		t.groupOf[t.open[last]] = t.groups
		t.open = t.open[:last]
	}
	t.groups++
	return lowest
}
