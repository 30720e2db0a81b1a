package main

import (
	"fmt"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

type order struct {
	id    string
	buys  bool
	open  int
	price int // its index among all prices
}

// side holds the orders of one side by level from 1, the best price first, and a Fenwick tree over the open quantities.
type side struct {
	levels [][]*order
	tree   []int
}

func newSide(count int) *side {
	return &side{make([][]*order, count+1), make([]int, count+1)}
}

func (s *side) change(level, quantity int) {
	for ; level < len(s.tree); level += level & -level {
		s.tree[level] += quantity
	}
}

func (s *side) volumeTo(level int) int {
	volume := 0
	for ; level > 0; level &= level - 1 {
		volume += s.tree[level]
	}
	return volume
}

// bestLevel is the first level with an open order, or one past the last.
func (s *side) bestLevel() int {
	before := 0
	for step := 1 << bits.Len(uint(len(s.tree))); step > 0; step /= 2 {
		if before+step < len(s.tree) && s.tree[before+step] == 0 {
			before += step
		}
	}
	return before + 1
}

type book struct {
	prices           []int
	buyers, sellers  *side
	orders           map[string]*order
	lines            []string
}

func matchOrders(operations []string) []string {
	requests := make([][]string, len(operations))
	b := book{orders: map[string]*order{}, lines: []string{}}
	for i, operation := range operations {
		requests[i] = strings.Split(operation, " ")
		if len(requests[i]) == 4 {
			price, _ := strconv.Atoi(requests[i][3])
			b.prices = append(b.prices, price)
		}
	}
	slices.Sort(b.prices)
	b.prices = slices.Compact(b.prices)
	b.buyers, b.sellers = newSide(len(b.prices)), newSide(len(b.prices))
	for _, words := range requests {
		b.carryOut(words)
	}
	return b.lines
}

func (b *book) carryOut(words []string) {
	id := words[1]
	old := b.orders[id]
	fresh := &order{id: id}
	if len(words) == 4 {
		price, _ := strconv.Atoi(words[3])
		fresh.open, _ = strconv.Atoi(words[2])
		fresh.price, _ = slices.BinarySearch(b.prices, price)
	}
	switch kind, all := strings.CutSuffix(words[0], "-all"); {
	case kind == "buy" || kind == "sell":
		fresh.buys = kind == "buy"
		if all {
			b.atOnce(fresh)
		} else {
			b.comeIn(fresh)
		}
	case old == nil:
		b.lines = append(b.lines, "unknown "+id)
	case kind == "cancel":
		b.change(old, -old.open)
	case fresh.price == old.price && fresh.open <= old.open:
		b.change(old, fresh.open-old.open)
	default:
		b.change(old, -old.open)
		fresh.buys = old.buys
		b.comeIn(fresh)
	}
}

// levels gives a side and the level of a price on it.
func (b *book) levels(buys bool, price int) (*side, int) {
	if buys {
		return b.buyers, len(b.prices) - price
	}
	return b.sellers, price + 1
}

// change changes the open quantity of an order in the book; it leaves when nothing is open.
func (b *book) change(o *order, quantity int) {
	own, level := b.levels(o.buys, o.price)
	own.change(level, quantity)
	o.open += quantity
	if o.open == 0 {
		delete(b.orders, o.id)
	}
}

func (b *book) atOnce(o *order) {
	partners, worst := b.levels(!o.buys, o.price)
	if partners.volumeTo(worst) < o.open {
		b.lines = append(b.lines, "killed "+o.id)
		return
	}
	b.trade(o)
}

func (b *book) comeIn(o *order) {
	b.trade(o)
	if o.open > 0 {
		own, level := b.levels(o.buys, o.price)
		own.change(level, o.open)
		own.levels[level] = append(own.levels[level], o)
		b.orders[o.id] = o
	}
}

func (b *book) trade(o *order) {
	partners, worst := b.levels(!o.buys, o.price)
	for o.open > 0 {
		level := partners.bestLevel()
		if level > worst {
			return
		}
		partner := partners.levels[level][0]
		if partner.open == 0 {
			partners.levels[level] = partners.levels[level][1:]
			continue
		}
		quantity := min(o.open, partner.open)
		b.lines = append(b.lines, fmt.Sprintf("%s %s %d %d", o.id, partner.id, quantity, b.prices[partner.price]))
		o.open -= quantity
		b.change(partner, -quantity)
	}
}
