package main

import (
	"sort"
	"strconv"
	"strings"
)

func mergeLogs(logs [][]string, quiet int) []string {
	type rec struct {
		t, log int
		msg    string
	}
	var all []rec
	for i, log := range logs {
		start := len(all)
		for _, line := range log {
			if strings.HasPrefix(line, "\t") {
				if len(all) > start {
					all[len(all)-1].msg += " | " + line[1:]
				}
				continue
			}
			digits, msg, ok := strings.Cut(line, " ")
			if !ok || msg == "" || len(digits) == 0 || len(digits) > 18 || strings.Trim(digits, "0123456789") != "" {
				continue
			}
			if digits[0] == '0' && len(digits) > 1 {
				continue
			}
			t, _ := strconv.Atoi(digits)
			if len(all) > start && all[len(all)-1].t > t {
				t = all[len(all)-1].t
			}
			all = append(all, rec{t, i, msg})
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].t < all[j].t })
	last := map[string]int{}
	out := []string{}
	for _, r := range all {
		if l, ok := last[r.msg]; ok && l > r.t-quiet {
			continue
		}
		last[r.msg] = r.t
		out = append(out, strconv.Itoa(r.t)+" "+r.msg)
	}
	return out
}
