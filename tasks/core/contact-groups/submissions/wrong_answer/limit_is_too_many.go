package main

import "strings"

func contactGroups(records [][]string, limit int) []int {
	holders := map[string]map[int]bool{}
	for i, r := range records {
		for _, c := range r {
			k := strings.Map(func(r rune) rune {
				if r >= 'A' && r <= 'Z' {
					return r + 32
				}
				return r
			}, strings.ReplaceAll(c, " ", ""))
			if k == "" {
				continue
			}
			if holders[k] == nil {
				holders[k] = map[int]bool{}
			}
			holders[k][i] = true
		}
	}
	p := make([]int, len(records))
	for i := range p {
		p[i] = i
	}
	var find func(int) int
	find = func(x int) int {
		if p[x] != x {
			p[x] = find(p[x])
		}
		return p[x]
	}
	for _, h := range holders {
		if len(h) >= limit {
			continue
		}
		first := -1
		for i := range h {
			if first == -1 {
				first = i
			}
			a, b := find(first), find(i)
			if a < b {
				p[b] = a
			} else {
				p[a] = b
			}
		}
	}
	out := make([]int, len(records))
	for i := range out {
		out[i] = find(i)
	}
	return out
}
