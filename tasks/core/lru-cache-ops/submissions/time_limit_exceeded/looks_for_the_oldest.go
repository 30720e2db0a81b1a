package main

import "strings"

func lruCacheOps(capacity int, operations []string) []string {
	type entry struct {
		value      string
		pins, used int
	}
	cache := map[string]*entry{}
	var out []string
	for now, op := range operations {
		w := strings.Fields(op)
		k := w[1]
		e := cache[k]
		if w[0] == "put" {
			if e != nil {
				e.value, e.used = w[2], now
				out = append(out, "ok")
				continue
			}
			answer := "ok"
			if len(cache) >= capacity {
				victim := ""
				for key, c := range cache {
					if c.pins == 0 && (victim == "" || c.used < cache[victim].used) {
						victim = key
					}
				}
				if victim == "" {
					out = append(out, "full")
					continue
				}
				delete(cache, victim)
				answer = "evicted " + victim
			}
			cache[k] = &entry{w[2], 0, now}
			out = append(out, answer)
			continue
		}
		if e == nil {
			out = append(out, "-")
			continue
		}
		switch w[0] {
		case "get":
			e.used = now
			out = append(out, e.value)
		case "pin":
			e.pins++
			out = append(out, "ok")
		case "unpin":
			if e.pins == 0 {
				out = append(out, "-")
				continue
			}
			e.pins--
			if e.pins == 0 {
				e.used = now
			}
			out = append(out, "ok")
		case "drop":
			if e.pins > 0 {
				out = append(out, "pinned")
				continue
			}
			delete(cache, k)
			out = append(out, "ok")
		}
	}
	return out
}
