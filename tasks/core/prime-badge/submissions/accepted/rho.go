package main

import (
	"maps"
	"math/big"
	"math/bits"
	"slices"
)

var small = []uint64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}

func primeBadges(numbers []int) []int {
	badges := make([]int, len(numbers))
	for i, number := range numbers {
		badges[i] = badge(primeFactors(uint64(number)))
	}
	return badges
}

func badge(times map[uint64]int) int {
	primes := slices.Sorted(maps.Keys(times))
	for _, prime := range slices.Backward(primes) {
		if times[prime]%2 == 1 {
			return int(prime)
		}
	}
	if len(primes) == 0 {
		return 0
	}
	return -int(primes[len(primes)-1])
}

func primeFactors(n uint64) map[uint64]int {
	times := make(map[uint64]int)
	for _, p := range small {
		for ; n%p == 0; n /= p {
			times[p]++
		}
	}
	parts := []uint64{n}
	for len(parts) > 0 {
		part := parts[len(parts)-1]
		parts = parts[:len(parts)-1]
		switch {
		case part == 1:
		case new(big.Int).SetUint64(part).ProbablyPrime(0): // exact below 2^64
			times[part]++
		default:
			divisor := properDivisor(part)
			parts = append(parts, divisor, part/divisor)
		}
	}
	return times
}

// properDivisor is Pollard's rho in Brent's way, for a number that is not prime.
func properDivisor(n uint64) uint64 {
	for shift := uint64(1); ; shift++ {
		slow, fast, divisor := uint64(2), uint64(2), uint64(1)
		for step := uint(1); divisor == 1; step++ {
			high, low := bits.Mul64(fast, fast)
			fast = (bits.Rem64(high, low, n) + shift) % n
			divisor = gcd(n, max(fast, slow)-min(fast, slow))
			if bits.OnesCount(step) == 1 {
				slow = fast
			}
		}
		if divisor < n {
			return divisor
		}
	}
}

func gcd(a, b uint64) uint64 {
	for b > 0 {
		a, b = b, a%b
	}
	return a
}
