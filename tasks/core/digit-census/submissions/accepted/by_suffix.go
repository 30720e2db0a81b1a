package main

import "strconv"

const modulus = 1_000_000_007

// count is a number of endings, and how many times the digit is written in all of them.
type count struct{ ways, times int }

type census struct {
	base, digit, divisor, step int
	known                      map[[3]int]count
}

func digitCensus(low int, high int, base int, digit int, divisor int, step int) int {
	c := census{base, digit, divisor, step, map[[3]int]count{}}
	total := c.upTo(high)
	if low > 0 {
		total += modulus - c.upTo(low-1)
	}
	return total % modulus
}

// endings counts what may follow a last digit, so many digits long, so that the number is lively.
func (c *census) endings(length, last, remainder int) count {
	if length == 0 {
		if remainder == 0 {
			return count{1, 0}
		}
		return count{}
	}
	key := [3]int{length, last, remainder}
	if sum, ok := c.known[key]; ok {
		return sum
	}
	var sum count
	for next := range c.base {
		if c.apart(last, next) {
			sum = add(sum, c.beginnings(length, next, remainder*c.base+next))
		}
	}
	c.known[key] = sum
	return sum
}

// beginnings counts what is so many digits long and begins with first.
func (c *census) beginnings(length, first, value int) count {
	sum := c.endings(length-1, first, value%c.divisor)
	if first == c.digit {
		sum.times += sum.ways
	}
	return sum
}

func (c *census) apart(a, b int) bool {
	return max(a-b, b-a) >= c.step
}

func (c *census) upTo(bound int) int {
	var sum count
	if c.digit == 0 {
		sum.times = 1 // the number zero
	}
	digits := strconv.FormatInt(int64(bound), c.base)
	for length := 1; length < len(digits); length++ {
		for first := 1; first < c.base; first++ {
			sum = add(sum, c.beginnings(length, first, first))
		}
	}
	value, seen, last := 0, 0, 0
	for at := range digits {
		limit64, _ := strconv.ParseInt(digits[at:at+1], c.base, 64)
		limit := int(limit64)
		for here := range limit {
			if at == 0 && here == 0 || at > 0 && !c.apart(last, here) {
				continue
			}
			part := c.beginnings(len(digits)-at, here, value*c.base+here)
			sum = add(sum, count{0, part.times + part.ways*seen})
		}
		if at > 0 && !c.apart(last, limit) {
			return sum.times
		}
		value = (value*c.base + limit) % c.divisor
		last = limit
		if limit == c.digit {
			seen++
		}
	}
	if value == 0 && bound > 0 {
		sum.times += seen
	}
	return sum.times % modulus
}

func add(a, b count) count {
	return count{(a.ways + b.ways) % modulus, (a.times + b.times) % modulus}
}
