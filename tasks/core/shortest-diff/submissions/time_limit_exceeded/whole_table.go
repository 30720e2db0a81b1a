package main

import "strings"

func same(a, b string) bool {
	return strings.TrimRight(a, " \t") == strings.TrimRight(b, " \t")
}

func shortestDiff(old []string, new []string) []string {
	n, m := len(old), len(new)
	// One bit per pair: whether deleting is as good as inserting.
	deletes := make([]uint64, (n+1)*(m+1)/64+1)
	below := make([]int32, m+1)
	for j := range below {
		below[j] = int32(m - j)
	}
	for i := n - 1; i >= 0; i-- {
		row := make([]int32, m+1)
		for j := m; j >= 0; j-- {
			if j < m && same(old[i], new[j]) {
				row[j] = below[j+1]
				continue
			}
			row[j] = below[j] + 1
			if j < m && row[j+1]+1 < row[j] {
				row[j] = row[j+1] + 1
			} else {
				at := i*(m+1) + j
				deletes[at/64] |= 1 << (at % 64)
			}
		}
		below = row
	}
	script := []string{}
	for i, j := 0, 0; i < n || j < m; {
		at := i*(m+1) + j
		switch {
		case i < n && j < m && same(old[i], new[j]):
			script = append(script, " "+new[j])
			i++
			j++
		case i < n && deletes[at/64]>>(at%64)&1 == 1:
			script = append(script, "-"+old[i])
			i++
		default:
			script = append(script, "+"+new[j])
			j++
		}
	}
	return script
}
