package main

type state struct {
	last, rem int
	tight     bool
	has       bool
}

func digitCensus(low int, high int, base int, digit int, divisor int, step int) int {
	const mod = 1_000_000_007
	upTo := func(n int) int {
		if n < 0 {
			return 0
		}
		total := 0
		if digit == 0 {
			total = 1
		}
		ds := []int{}
		for m := n; m > 0; m /= base {
			ds = append([]int{m % base}, ds...)
		}
		cur := map[state]int{}
		for i, lim := range ds {
			next := map[state]int{}
			for s, w := range cur {
				for d := 0; d < base; d++ {
					if s.tight && d > lim {
						break
					}
					if d-s.last < step && s.last-d < step {
						continue
					}
					k := state{d, (s.rem*base + d) % divisor, s.tight && d == lim, s.has || d == digit}
					next[k] = (next[k] + w) % mod
				}
			}
			for d := 1; d < base; d++ {
				if i == 0 && d > lim {
					break
				}
				k := state{d, d % divisor, i == 0 && d == lim, d == digit}
				next[k] = (next[k] + 1) % mod
			}
			cur = next
		}
		for s, w := range cur {
			if s.rem == 0 && s.has {
				total += w
			}
		}
		return total % mod
	}
	return (upTo(high) - upTo(low-1) + mod) % mod
}
