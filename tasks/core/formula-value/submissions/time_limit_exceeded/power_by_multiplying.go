package main

import (
	"math/big"
	"strconv"
	"strings"
)

// sign is the minus in front of a value.
const sign = '~'

func binding(operator byte) int {
	switch operator {
	case '(':
		return 0
	case '+', '-':
		return 1
	case '*', '/', '%':
		return 2
	case sign:
		return 3
	}
	return 4
}

type calculator struct {
	values  []int
	waiting []byte
}

func formulaValue(formula string) *int {
	var c calculator
	afterValue := false
	for i := 0; i < len(formula); i++ {
		part := formula[i]
		switch {
		case part == ' ':
		case '0' <= part && part <= '9' && !afterValue:
			end := i
			for end < len(formula) && '0' <= formula[end] && formula[end] <= '9' {
				end++
			}
			number, err := strconv.Atoi(formula[i:end])
			if err != nil {
				return nil
			}
			c.values = append(c.values, number)
			afterValue = true
			i = end - 1
		case part == '(' && !afterValue:
			c.waiting = append(c.waiting, part)
		case part == '-' && !afterValue:
			c.waiting = append(c.waiting, sign)
		case part == ')' && afterValue:
			if !c.applyDownTo(1) || len(c.waiting) == 0 {
				return nil
			}
			c.waiting = c.waiting[:len(c.waiting)-1]
		case strings.IndexByte("+-*/%^", part) >= 0 && afterValue:
			least := binding(part)
			if part == '^' {
				least++
			}
			if !c.applyDownTo(least) {
				return nil
			}
			c.waiting = append(c.waiting, part)
			afterValue = false
		default:
			return nil
		}
	}
	if !afterValue || !c.applyDownTo(1) || len(c.waiting) > 0 {
		return nil
	}
	return &c.values[0]
}

func (c *calculator) pop() *big.Int {
	value := c.values[len(c.values)-1]
	c.values = c.values[:len(c.values)-1]
	return big.NewInt(int64(value))
}

// applyDownTo applies the operators that wait on top and bind at least that tightly; false if one has no result.
func (c *calculator) applyDownTo(least int) bool {
	for n := len(c.waiting); n > 0 && binding(c.waiting[n-1]) >= least; n-- {
		operator := c.waiting[n-1]
		c.waiting = c.waiting[:n-1]
		right, left := c.pop(), new(big.Int)
		if operator == sign {
			operator = '-'
		} else {
			left = c.pop()
		}
		if !apply(operator, left, right) || !left.IsInt64() {
			return false
		}
		c.values = append(c.values, int(left.Int64()))
	}
	return true
}

// apply leaves the result in a.
func apply(operator byte, a, b *big.Int) bool {
	switch operator {
	case '+':
		a.Add(a, b)
	case '-':
		a.Sub(a, b)
	case '*':
		a.Mul(a, b)
	case '^':
		return power(a, b)
	default:
		if b.Sign() == 0 {
			return false
		}
		quotient, rest := new(big.Int).QuoRem(a, b, new(big.Int))
		if rest.Sign()*b.Sign() < 0 {
			quotient.Sub(quotient, big.NewInt(1))
			rest.Add(rest, b)
		}
		if operator == '/' {
			a.Set(quotient)
		} else {
			a.Set(rest)
		}
	}
	return true
}

func power(a, b *big.Int) bool {
	if b.Sign() < 0 {
		return false
	}
	product := big.NewInt(1)
	for i := b.Int64(); i > 0; i-- {
		product.Mul(product, a)
		if !product.IsInt64() {
			return false
		}
	}
	a.Set(product)
	return true
}
