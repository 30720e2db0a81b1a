package main

import "slices"

const modulus = 1_000_000_007

// values describes a range of accounts; the total is reduced.
type values struct{ total, lowest, poorest int }

func (v values) join(other values) values {
	joined := values{(v.total + other.total) % modulus, min(v.lowest, other.lowest), 0}
	for _, part := range []values{v, other} {
		if part.lowest == joined.lowest {
			joined.poorest += part.poorest
		}
	}
	return joined
}

// change sets all balances, if it says so, and then adds to them.
type change struct {
	sets     bool
	set, add int
}

// node has the accounts from a number to before another: a part that no operation divides, or two nodes in a row.
type node struct {
	from, to    int
	left, right *node
	values      values
	waiting     change
}

func newNode(bounds []int) *node {
	last := len(bounds) - 1
	n := &node{from: bounds[0], to: bounds[last]}
	n.values.poorest = n.to - n.from
	if last > 1 {
		n.left, n.right = newNode(bounds[:last/2+1]), newNode(bounds[last/2:])
	}
	return n
}

func (n *node) apply(c change) {
	accounts := n.to - n.from
	if c.sets {
		n.values = values{product(c.set, accounts), c.set, accounts}
		n.waiting = change{sets: true, set: c.set}
	}
	n.values.total = (n.values.total + product(c.add, accounts)) % modulus
	n.values.lowest += c.add
	n.waiting.add += c.add
}

func product(amount, accounts int) int {
	return (amount%modulus + modulus) % modulus * (accounts % modulus) % modulus
}

// visit changes the accounts from first to before last and returns what they have then.
func (n *node) visit(first, last int, c change) values {
	if first <= n.from && n.to <= last {
		n.apply(c)
		return n.values
	}
	n.left.apply(n.waiting)
	n.right.apply(n.waiting)
	n.waiting = change{}
	var found values
	switch border := n.left.to; {
	case last <= border:
		found = n.left.visit(first, last, c)
	case first >= border:
		found = n.right.visit(first, last, c)
	default:
		found = n.left.visit(first, last, c).join(n.right.visit(first, last, c))
	}
	n.values = n.left.values.join(n.right.values)
	return found
}

func ledgerRanges(operations [][]int) []int {
	answers := []int{}
	if len(operations) == 0 {
		return answers
	}
	var bounds []int
	for _, operation := range operations {
		bounds = append(bounds, operation[1], operation[2]+1)
	}
	slices.Sort(bounds)
	tree := newNode(slices.Compact(bounds))
	for _, operation := range operations {
		var c change
		switch operation[0] {
		case 0:
			c = change{sets: true, set: operation[3]}
		case 1:
			c = change{add: operation[3]}
		}
		found := tree.visit(operation[1], operation[2]+1, c)
		switch operation[0] {
		case 2:
			answers = append(answers, found.total)
		case 3:
			answers = append(answers, found.lowest)
		case 4:
			answers = append(answers, found.poorest)
		}
	}
	return answers
}
