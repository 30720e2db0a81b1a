package main

type rules struct{ window, limit, burst, refill int }

type client struct {
	first, now, tokens int
	accepted           []int
}

func rateLimiterLog(times []int, clients []string, window int, limit int, burst int, refill int) []string {
	r := rules{window, limit, burst, refill}
	known := map[string]*client{}
	answers := make([]string, len(times))
	for i, time := range times {
		c, ok := known[clients[i]]
		if !ok {
			c = &client{first: time, now: time, tokens: burst}
			known[clients[i]] = c
		}
		answers[i] = c.judge(time, r)
	}
	return answers
}

func (c *client) judge(time int, r rules) string {
	ticksBefore := (c.now - c.first) / r.refill
	c.now = max(c.now, time)
	ticks := (c.now - c.first) / r.refill
	c.tokens = min(r.burst, c.tokens+ticks-ticksBefore)
	if c.tokens == 0 {
		return "bucket"
	}
	c.tokens--
	for len(c.accepted) > 0 && c.accepted[0] <= c.now-r.window {
		c.accepted = c.accepted[1:]
	}
	if len(c.accepted) == r.limit {
		return "window"
	}
	c.accepted = append(c.accepted, c.now)
	return "ok"
}
