package main

import (
	"math/big"
	"strconv"
	"strings"
)

func runCode(code []string, input []int, maxSteps int) *int {
	var stack, returns []int
	pop := func() int {
		a := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		return a
	}
	at := 0
	for steps := 0; at != len(code); steps++ {
		if steps >= maxSteps {
			return nil
		}
		words := strings.Fields(code[at])
		n := 0
		if len(words) > 1 {
			n, _ = strconv.Atoi(words[1])
		}
		at++
		need := map[string]int{"pop": 1, "dup": 1, "zero": 1, "swap": 2, "add": 2, "sub": 2, "mul": 2, "div": 2, "rem": 2, "less": 2, "pick": n + 1}[words[0]]
		if len(stack) < need {
			return nil
		}
		switch words[0] {
		case "push":
			stack = append(stack, n)
		case "pop":
			pop()
		case "dup":
			stack = append(stack, stack[len(stack)-1])
		case "swap":
			a, b := pop(), pop()
			stack = append(stack, a, b)
		case "pick":
			stack = append(stack, stack[len(stack)-1-n])
		case "read":
			if len(input) == 0 {
				return nil
			}
			stack, input = append(stack, input[0]), input[1:]
		case "jump":
			at = n
		case "zero":
			if pop() == 0 {
				at = n
			}
		case "call":
			returns = append(returns, at)
			at = n
		case "ret":
			if len(returns) == 0 {
				return nil
			}
			at = returns[len(returns)-1]
			returns = returns[:len(returns)-1]
		case "halt":
			if len(stack) == 0 {
				return nil
			}
			return &stack[len(stack)-1]
		default:
			a, b := big.NewInt(int64(pop())), big.NewInt(int64(pop()))
			r := new(big.Int)
			switch words[0] {
			case "add":
				r.Add(b, a)
			case "sub":
				r.Sub(b, a)
			case "mul":
				r.Mul(b, a)
			case "less":
				if b.Cmp(a) < 0 {
					r.SetInt64(1)
				}
			default:
				if a.Sign() == 0 {
					return nil
				}
				if words[0] == "div" {
					r.Quo(b, a)
				} else {
					r.Rem(b, a)
				}
			}
			if !r.IsInt64() {
				return nil
			}
			stack = append(stack, int(r.Int64()))
		}
		if len(stack) > 1000 || len(returns) > 100 {
			return nil
		}
	}
	if len(stack) == 0 {
		return nil
	}
	return &stack[len(stack)-1]
}
