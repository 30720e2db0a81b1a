package main

import (
	"sort"
	"strings"
)

func installOrder(packages [][]string, installed []string, wanted []string) []string {
	cat := map[string][]string{}
	for _, p := range packages {
		cat[p[0]] = p[1:]
	}
	done := map[string]bool{}
	for _, p := range installed {
		done[p] = true
	}
	req := map[string]bool{}
	missing := []string{}
	stack := append([]string{}, wanted...)
	for len(stack) > 0 {
		x := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if req[x] || done[x] {
			continue
		}
		if _, ok := cat[x]; !ok {
			missing = append(missing, x)
			continue
		}
		req[x] = true
		stack = append(stack, cat[x]...)
	}
	if len(missing) > 0 {
		sort.Strings(missing)
		return []string{"missing: " + missing[0]}
	}
	left := []string{}
	for x := range req {
		left = append(left, x)
	}
	sort.Strings(left)
	out := []string{}
	for len(left) > 0 {
		pick := -1
		for i, x := range left {
			ok := true
			for _, n := range cat[x] {
				ok = ok && done[n]
			}
			if ok {
				pick = i
				break
			}
		}
		if pick < 0 {
			x := left[0]
			path := []string{}
			seen := map[string]bool{}
			for !seen[x] {
				seen[x] = true
				path = append(path, x)
				next := ""
				for _, n := range cat[x] {
					if !done[n] && (next == "" || n < next) {
						next = n
					}
				}
				x = next
			}
			return []string{"cycle: " + strings.Join(path, " > ")}
		}
		out = append(out, left[pick])
		done[left[pick]] = true
		left = append(left[:pick], left[pick+1:]...)
	}
	return out
}
