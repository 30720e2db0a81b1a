package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

func num(s string) uint64 {
	n := uint64(0)
	for _, p := range strings.Split(s, ".") {
		v, _ := strconv.Atoi(p)
		n = n*256 + uint64(v)
	}
	return n
}

func ranges(entries []string) [][2]uint64 {
	var out [][2]uint64
	for _, e := range entries {
		if a, b, ok := strings.Cut(e, "-"); ok {
			out = append(out, [2]uint64{num(a), num(b)})
			continue
		}
		a, p, ok := strings.Cut(e, "/")
		k := 32
		if ok {
			k, _ = strconv.Atoi(p)
		}
		size := uint64(1) << (32 - k)
		lo := num(a) / size * size
		out = append(out, [2]uint64{lo, lo + size - 1})
	}
	sort.Slice(out, func(i, j int) bool { return out[i][0] < out[j][0] })
	return out
}

func shortestAllowList(allow []string, deny []string) []string {
	yes, no := ranges(allow), ranges(deny)
	out := []string{}
	i, j := 0, 0
	yesTo, noTo := int64(-1), int64(-1)
	start := int64(-1)
	for a := int64(0); a <= 1<<32; a++ {
		for i < len(yes) && int64(yes[i][0]) == a {
			yesTo = max(yesTo, int64(yes[i][1]))
			i++
		}
		for j < len(no) && int64(no[j][0]) == a {
			noTo = max(noTo, int64(no[j][1]))
			j++
		}
		open := a <= yesTo && a > noTo && a < 1<<32
		if open && start < 0 {
			start = a
		}
		if !open && start >= 0 {
			for start < a {
				size, p := int64(1), 32
				for p > 0 && start%(2*size) == 0 && start+2*size <= a {
					size, p = size*2, p-1
				}
				out = append(out, fmt.Sprintf("%d.%d.%d.%d/%d", start>>24, start>>16&255, start>>8&255, start&255, p))
				start += size
			}
			start = -1
		}
	}
	return out
}
