package main

import (
	"strconv"
	"strings"
)

// A step of the program: it matches, splits into two, or takes one letter (a dot: any) and goes on.
type step struct {
	kind        byte
	next, other int
}

const (
	match = 'M'
	split = 'S'
)

// A part of the pattern adds its steps to the program and returns the first; it goes on at step next.
type part func(program *[]step, next int) int

func longestMatches(pattern string, texts []string) []int {
	program := []step{{kind: match}}
	parser := parser{pattern}
	start := parser.alternatives()(&program, 0)
	lengths := make([]int, len(texts))
	for i, text := range texts {
		lengths[i] = longest(program, start, text)
	}
	return lengths
}

func longest(program []step, start int, text string) int {
	best := -1
	active := make([]bool, len(program))
	reach(program, start, active)
	for read := 0; ; read++ {
		if active[0] && read > 0 {
			best = read
		}
		if read == len(text) {
			return best
		}
		next := make([]bool, len(program))
		for i, step := range program {
			if active[i] && (step.kind == text[read] || step.kind == '.') {
				reach(program, step.next, next)
			}
		}
		active = next
	}
}

func reach(program []step, at int, active []bool) {
	if active[at] {
		return
	}
	active[at] = true
	if program[at].kind == split {
		reach(program, program[at].next, active)
		reach(program, program[at].other, active)
	}
}

type parser struct{ rest string }

func (p *parser) alternatives() part {
	node := p.sequence()
	for strings.HasPrefix(p.rest, "|") {
		p.rest = p.rest[1:]
		node = either(node, p.sequence())
	}
	return node
}

func (p *parser) sequence() part {
	node := part(nothing)
	for p.rest != "" && p.rest[0] != '|' && p.rest[0] != ')' {
		node = then(node, p.repeated())
	}
	return node
}

func (p *parser) repeated() part {
	node := letter(p.rest[0])
	open := p.rest[0] == '('
	p.rest = p.rest[1:]
	if open {
		node = p.alternatives()
		p.rest = p.rest[1:]
	}
	for p.rest != "" {
		switch p.rest[0] {
		case '*':
			node = either(loop(node), nothing)
		case '+':
			node = loop(node)
		case '?':
			node = either(node, nothing)
		case '{':
			bounds, after, _ := strings.Cut(p.rest[1:], "}")
			least, most, _ := strings.Cut(bounds, ",")
			node = times(node, number(least), number(most))
			p.rest = "}" + after
		default:
			return node
		}
		p.rest = p.rest[1:]
	}
	return node
}

func number(digits string) int {
	value, _ := strconv.Atoi(digits)
	return value
}

func nothing(_ *[]step, next int) int { return next }

func letter(own byte) part {
	return func(program *[]step, next int) int { return add(program, step{kind: own, next: next}) }
}

func then(left, right part) part {
	return func(program *[]step, next int) int { return left(program, right(program, next)) }
}

func either(left, right part) part {
	return func(program *[]step, next int) int {
		return add(program, step{split, left(program, next), right(program, next)})
	}
}

func loop(body part) part {
	return func(program *[]step, next int) int {
		again := add(program, step{})
		start := body(program, again)
		(*program)[again] = step{split, start, next}
		return start
	}
}

func times(body part, least, most int) part {
	node := part(nothing)
	for copy := range most {
		if copy < least {
			node = then(node, body)
		} else {
			node = then(node, either(body, nothing))
		}
	}
	return node
}

func add(program *[]step, s step) int {
	*program = append(*program, s)
	return len(*program) - 1
}
