package main

import (
	"sort"
	"strconv"
	"strings"
)

// lot stands in the line of all pieces that ever came: how many are before it, and what they cost.
type lot struct{ before, costBefore, price int }

// book has `left` pieces outside, the first ones of the line.
type book struct {
	lots              []lot
	count, cost, left int
}

func bookLots(entries []string) []int {
	var b book
	results := make([]int, len(entries))
	for i, entry := range entries {
		results[i] = b.carryOut(strings.Split(entry, " "))
	}
	return results
}

func (b *book) carryOut(words []string) int {
	stock, amount := b.count-b.left, 0
	if len(words) > 1 {
		amount = number(words[1])
	}
	switch kind := words[0]; {
	case kind == "in":
		price := number(words[2])
		b.lots = append(b.lots, lot{b.count, b.cost, price})
		b.count += amount
		b.cost += amount * price
		return stock + amount
	case kind == "mean" && stock == 0:
		return 0
	case kind == "mean":
		return rounded(b.cost-b.costOfFirst(b.left), stock)
	case kind == "peek" && amount <= stock:
		return b.lotOf(b.left + amount - 1).price
	case kind == "out" && amount <= stock:
		b.left += amount
		return b.costOfFirst(b.left) - b.costOfFirst(b.left-amount)
	case kind == "back" && amount <= b.left:
		b.left -= amount
		return b.costOfFirst(b.left+amount) - b.costOfFirst(b.left)
	}
	return -1
}

// lotOf is the lot of the piece with so many before it.
func (b *book) lotOf(before int) lot {
	return b.lots[sort.Search(len(b.lots), func(i int) bool { return b.lots[i].before > before })-1]
}

func (b *book) costOfFirst(count int) int {
	l := b.lotOf(count)
	return l.costBefore + (count-l.before)*l.price
}

// rounded is the quotient, a half to the even neighbour.
func rounded(cost, count int) int {
	whole, twice := cost/count, 2*(cost%count)
	if twice > count || twice == count && whole%2 == 1 {
		whole++
	}
	return whole
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		panic(err)
	}
	return n
}
