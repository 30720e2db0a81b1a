package main

import "sort"

func planRetries(requests [][]int, policy []int, jitter []int) []int {
	type call struct{ at, id, tries int }
	calls := []call{}
	out := []int{}
	for i, r := range requests {
		calls = append(calls, call{r[0], i, 0})
		out = append(out, -1)
	}
	purse, j := policy[4], 0
	for len(calls) > 0 {
		sort.Slice(calls, func(a, b int) bool {
			return calls[a].at < calls[b].at || calls[a].at == calls[b].at && calls[a].id < calls[b].id
		})
		c := calls[0]
		calls = calls[1:]
		r := requests[c.id]
		if c.tries == r[1] {
			out[c.id] = c.at
			purse++
			continue
		}
		if c.tries == policy[2] || purse <= 0 {
			continue
		}
		d := policy[0]
		for k := 0; k < c.tries && d < policy[1]; k++ {
			d *= 2
		}
		d = min(d, policy[1])
		d -= d * jitter[j%len(jitter)] / 100
		j++
		if c.at+d <= r[0]+policy[3] {
			purse--
			calls = append(calls, call{c.at + d, c.id, c.tries + 1})
		}
	}
	return out
}
