package main

import (
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

type move struct {
	account string
	cents   int
}

type ledger struct {
	balances map[string]int
	// postings has the moves of every posting; once it has been reversed there are none left.
	postings map[string][]move
}

func settleLedger(entries []string) []string {
	l := ledger{map[string]int{}, map[string][]move{}}
	var rejected []string
	for i, entry := range entries {
		if !l.accepts(strings.Split(entry, " ")) {
			rejected = append(rejected, fmt.Sprintf("rejected %d", i+1))
		}
	}
	lines := []string{}
	for _, name := range slices.Sorted(maps.Keys(l.balances)) {
		lines = append(lines, name+" "+written(l.balances[name]))
	}
	return append(lines, rejected...)
}

func (l *ledger) accepts(words []string) bool {
	id := words[1]
	switch words[0] {
	case "open":
		if _, open := l.balances[id]; open {
			return false
		}
		l.balances[id] = 0
	case "reverse":
		moves := l.postings[id]
		if len(moves) == 0 {
			return false
		}
		for _, m := range moves {
			l.balances[m.account] -= m.cents
		}
		l.postings[id] = nil
	default:
		moves := movesOf(words)
		seen := map[string]bool{}
		for _, m := range moves {
			if _, open := l.balances[m.account]; !open || seen[m.account] {
				return false
			}
			seen[m.account] = true
		}
		if _, used := l.postings[id]; used {
			return false
		}
		l.postings[id] = moves
		for _, m := range moves {
			l.balances[m.account] += m.cents
		}
	}
	return true
}

func movesOf(words []string) []move {
	source := words[2]
	if words[0] == "share" {
		sign, cents := parsed(words[3])
		targets := words[4:]
		moves := []move{{source, -sign * cents}}
		for i, target := range targets {
			each := cents / len(targets)
			if i < cents%len(targets) {
				each++
			}
			moves = append(moves, move{target, sign * each})
		}
		return moves
	}
	sign, cents := parsed(words[4])
	if words[0] == "fee" {
		rate, _ := strconv.Atoi(words[5])
		cents = part(cents, rate)
	}
	return []move{{source, -sign * cents}, {words[3], sign * cents}}
}

// part is so many ten-thousandths of the cents, half a cent rounded to even. The product may need more than 64 bits.
func part(cents, rate int) int {
	high, low := bits.Mul64(uint64(cents), uint64(rate))
	whole, rest := bits.Div64(high, low, 10_000)
	if rest+whole%2 > 5_000 {
		whole++
	}
	return int(whole)
}

// parsed gives the sign, and the cents without it.
func parsed(amount string) (int, int) {
	sign := 1
	if rest, found := strings.CutPrefix(amount, "-"); found {
		sign, amount = -1, rest
	}
	units, digits, _ := strings.Cut(amount, ".")
	cents, _ := strconv.Atoi(units + (digits + "00")[:2])
	return sign, cents
}

func written(cents int) string {
	sign := ""
	if cents < 0 {
		sign, cents = "-", -cents
	}
	return fmt.Sprintf("%s%d.%02d", sign, cents/100, cents%100)
}
