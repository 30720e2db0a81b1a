package main

const mod = 1000000007

func upTo(n, a, b int) int {
	s := 0
	for d := a; d <= b && d <= n; d++ {
		if n/d%3 == 1 {
			s = (s + d) % mod
		}
	}
	return s
}

func ledgerBalance(first int, last int, smallest int, largest int) int {
	return (upTo(last, smallest, largest) - upTo(first-1, smallest, largest) + mod) % mod
}
