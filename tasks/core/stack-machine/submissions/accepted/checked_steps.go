package main

import (
	"math"
	"math/bits"
	"strconv"
	"strings"
)

type instruction struct {
	name   string
	number int
}

type machine struct {
	code    []instruction
	stack   []int
	returns []int
	input   []int
	at      int
}

func runCode(code []string, input []int, maxSteps int) *int {
	m := machine{input: input}
	for _, line := range code {
		name, number, _ := strings.Cut(line, " ")
		n, _ := strconv.Atoi(number)
		m.code = append(m.code, instruction{name, n})
	}
	for steps := 0; m.at < len(m.code); steps++ {
		if steps == maxSteps {
			return nil
		}
		here := m.code[m.at]
		if here.name == "halt" {
			break
		}
		m.at++
		if !m.step(here) {
			return nil
		}
	}
	if len(m.stack) == 0 {
		return nil
	}
	return &m.stack[len(m.stack)-1]
}

// takes says how many numbers an instruction needs on the stack; pick looks for itself.
var takes = map[string]int{
	"pop": 1, "dup": 1, "zero": 1, "swap": 2,
	"add": 2, "sub": 2, "mul": 2, "div": 2, "rem": 2, "less": 2,
}

// step carries out one instruction and says whether there was no fault.
func (m *machine) step(i instruction) bool {
	height := len(m.stack)
	if height < takes[i.name] {
		return false
	}
	switch i.name {
	case "push":
		return m.push(i.number)
	case "pop":
		m.stack = m.stack[:height-1]
		return true
	case "dup":
		return m.push(m.stack[height-1])
	case "swap":
		m.stack[height-1], m.stack[height-2] = m.stack[height-2], m.stack[height-1]
		return true
	case "pick":
		return i.number < height && m.push(m.stack[height-1-i.number])
	case "read":
		if len(m.input) == 0 {
			return false
		}
		next := m.input[0]
		m.input = m.input[1:]
		return m.push(next)
	case "jump":
		return m.jump(i.number)
	case "zero":
		a := m.stack[height-1]
		m.stack = m.stack[:height-1]
		return a != 0 || m.jump(i.number)
	case "call":
		m.returns = append(m.returns, m.at)
		return len(m.returns) <= 100 && m.jump(i.number)
	case "ret":
		last := len(m.returns) - 1
		if last < 0 {
			return false
		}
		m.at, m.returns = m.returns[last], m.returns[:last]
		return true
	}
	result, ok := calculate(i.name, m.stack[height-2], m.stack[height-1])
	m.stack = append(m.stack[:height-2], result)
	return ok
}

func (m *machine) push(number int) bool {
	m.stack = append(m.stack, number)
	return len(m.stack) <= 1000
}

func (m *machine) jump(to int) bool {
	m.at = to
	return 0 <= to && to <= len(m.code)
}

func calculate(name string, b, a int) (int, bool) {
	switch name {
	case "add":
		return b + a, (b+a > b) == (a > 0)
	case "sub":
		return b - a, (b-a < b) == (a > 0)
	case "mul":
		high, low := bits.Mul64(size(b), size(a))
		if (a < 0) != (b < 0) {
			return -int(low), high == 0 && low <= 1<<63
		}
		return int(low), high == 0 && low < 1<<63
	case "less":
		if b < a {
			return 1, true
		}
		return 0, true
	}
	if a == 0 {
		return 0, false
	}
	if name == "rem" {
		return b % a, true
	}
	return b / a, a != -1 || b != math.MinInt
}

// size is the absolute value, which is right for the smallest number, too.
func size(n int) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
