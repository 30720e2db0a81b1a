package main

func rateLimiterLog(times []int, clients []string, window int, limit int, burst int, refill int) []string {
	type state struct {
		first, last, tokens int
		ok                  []int
	}
	m := map[string]*state{}
	out := make([]string, 0, len(times))
	for i, t := range times {
		s := m[clients[i]]
		if s == nil {
			s = &state{first: t, last: t, tokens: burst}
			m[clients[i]] = s
		}
		if t > s.last {
			s.tokens += (t-s.first)/refill - (s.last-s.first)/refill
			if s.tokens > burst {
				s.tokens = burst
			}
			s.last = t
		}
		if len(s.ok) > limit {
			s.ok = s.ok[len(s.ok)-limit:]
		}
		recent := 0
		for j := len(s.ok) - 1; j >= 0 && s.ok[j] > t-window; j-- {
			recent++
		}
		if s.tokens == 0 {
			out = append(out, "bucket")
			continue
		}
		s.tokens--
		if recent >= limit {
			out = append(out, "window")
			continue
		}
		s.ok = append(s.ok, t)
		out = append(out, "ok")
	}
	return out
}
