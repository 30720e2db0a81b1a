package main

import "math/bits"

// field computes with remainders; the modulus is below 2^62.
type field uint64

type matrix [][]uint64

func leapTerm(start []int, usual []int, leap []int, every int, n int, modulus int) int {
	f, k := field(modulus), len(start)
	if n < k {
		return int(f.of(start[n]))
	}
	// The last k terms, the latest first, and a 1.
	state := make([]uint64, k+1)
	for i, term := range start {
		state[k-1-i] = f.of(term)
	}
	state[k] = f.of(1)

	usualStep, leapStep := f.step(usual), f.step(leap)
	firstLeap := (k + every - 1) / every * every
	if firstLeap > n {
		return int(f.apply(f.power(usualStep, n-k+1), state)[0])
	}
	round := f.times(leapStep, f.power(usualStep, every-1))
	state = f.apply(f.power(usualStep, firstLeap-k), state)
	state = f.apply(leapStep, state)
	state = f.apply(f.power(round, (n-firstLeap)/every), state)
	return int(f.apply(f.power(usualStep, (n-firstLeap)%every), state)[0])
}

func (f field) of(number int) uint64 {
	rest := number % int(f)
	if rest < 0 {
		rest += int(f)
	}
	return uint64(rest)
}

func (f field) product(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	return bits.Rem64(high, low, uint64(f))
}

func (f field) identity(size int) matrix {
	m := make(matrix, size)
	for i := range m {
		m[i] = make([]uint64, size)
		m[i][i] = f.of(1)
	}
	return m
}

func (f field) step(coefficients []int) matrix {
	unit := f.identity(len(coefficients))
	first := make([]uint64, len(coefficients))
	for i, c := range coefficients {
		first[i] = f.of(c)
	}
	k := len(coefficients) - 1
	rows := append(matrix{first}, unit[:k-1]...)
	return append(rows, unit[k])
}

func (f field) apply(m matrix, state []uint64) []uint64 {
	next := make([]uint64, len(state))
	for i, row := range m {
		for j, x := range row {
			next[i] = (next[i] + f.product(x, state[j])) % uint64(f)
		}
	}
	return next
}

func (f field) times(a, b matrix) matrix {
	result := make(matrix, len(a))
	for i := range a {
		result[i] = make([]uint64, len(b))
		for j := range b {
			for m, x := range a[i] {
				result[i][j] = (result[i][j] + f.product(x, b[m][j])) % uint64(f)
			}
		}
	}
	return result
}

func (f field) power(base matrix, exponent int) matrix {
	result := f.identity(len(base))
	for ; exponent > 0; exponent /= 2 {
		if exponent%2 == 1 {
			result = f.times(base, result)
		}
		base = f.times(base, base)
	}
	return result
}
