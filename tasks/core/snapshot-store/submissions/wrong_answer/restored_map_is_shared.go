package main

import (
	"maps"
	"strconv"
	"strings"
)

func runStore(operations []string) []string {
	store := map[string]string{}
	snaps := map[int]map[string]string{}
	type level struct {
		store map[string]string
		first int
	}
	var levels []level
	taken := 0
	out := []string{}
	for _, op := range operations {
		w := strings.Fields(op)
		switch w[0] {
		case "set":
			store[w[1]] = w[2]
		case "delete":
			delete(store, w[1])
		case "get":
			if v, ok := store[w[1]]; ok {
				out = append(out, v)
			} else {
				out = append(out, "-")
			}
		case "count":
			out = append(out, strconv.Itoa(len(store)))
		case "begin":
			levels = append(levels, level{maps.Clone(store), taken})
		case "commit", "rollback":
			if len(levels) == 0 {
				out = append(out, "error")
				continue
			}
			last := levels[len(levels)-1]
			levels = levels[:len(levels)-1]
			if w[0] == "rollback" {
				store = last.store
				for n := range snaps {
					if n > last.first {
						delete(snaps, n)
					}
				}
			}
		case "snapshot":
			taken++
			snaps[taken] = maps.Clone(store)
			out = append(out, strconv.Itoa(taken))
		default:
			n, _ := strconv.Atoi(w[len(w)-1])
			snap, ok := snaps[n]
			if !ok {
				out = append(out, "error")
			} else if w[0] == "restore" {
				store = snap
			} else if v, ok := snap[w[1]]; ok {
				out = append(out, v)
			} else {
				out = append(out, "-")
			}
		}
	}
	return out
}
