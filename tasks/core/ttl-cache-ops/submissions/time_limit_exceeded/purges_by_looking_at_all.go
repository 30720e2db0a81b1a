package main

func ttlCacheOps(capacity int, calls [][]int) []*int {
	type entry struct{ value, end, written int }
	cache := map[int]entry{}
	var out []*int
	endOf := func(now, ttl int) int {
		if ttl == 0 {
			return 1<<63 - 1
		}
		return now + ttl
	}
	for number, call := range calls {
		now, key := call[0], call[2]
		for k, e := range cache {
			if e.end <= now {
				delete(cache, k)
			}
		}
		e, ok := cache[key]
		switch call[1] {
		case 0:
			if ok {
				v := e.value
				out = append(out, &v)
			} else {
				out = append(out, nil)
			}
		case 1:
			var answer *int
			if !ok && len(cache) >= capacity {
				var victim int
				best := entry{0, 1<<63 - 1, 1<<63 - 1}
				for k, c := range cache {
					if c.end < best.end || c.end == best.end && c.written < best.written {
						victim, best = k, c
					}
				}
				delete(cache, victim)
				answer = &victim
			}
			cache[key] = entry{call[3], endOf(now, call[4]), number}
			out = append(out, answer)
		case 2:
			if !ok {
				out = append(out, nil)
				continue
			}
			e.end = max(e.end, endOf(now, call[3]))
			cache[key] = e
			left := e.end - now
			if e.end == 1<<63-1 {
				left = -1
			}
			out = append(out, &left)
		}
	}
	return out
}
