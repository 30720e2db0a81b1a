package main

import (
	"strconv"
	"strings"
)

func norm(p string) string {
	if len(p) > 1 {
		return strings.TrimSuffix(p, "/")
	}
	return p
}

func followRedirects(rules [][]string, queries []string, maxHops int) []string {
	t := map[string]string{}
	for _, r := range rules {
		a, b := norm(r[0]), norm(r[1])
		t[a] = b
		if a == b {
			delete(t, a)
		}
	}
	out := []string{}
	for _, q := range queries {
		p := norm(q)
		hops := 0
		seen := map[string]bool{}
		res := ""
		for {
			next, ok := t[p]
			if !ok {
				res = p + " " + strconv.Itoa(hops)
				if p == "" {
					res = "gone"
				}
				break
			}
			if seen[p] {
				res = "loop"
				break
			}
			if hops == maxHops {
				res = "too long"
				break
			}
			seen[p] = true
			p = next
			hops++
		}
		out = append(out, res)
	}
	return out
}
