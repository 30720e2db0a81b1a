package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

type resting struct {
	id         string
	open       int32
	price, seq int
}

func matchOrders(operations []string) []string {
	lines := []string{}
	books := map[string][]*resting{}
	seq := 0
	for _, op := range operations {
		w := strings.Fields(op)
		seq++
		word, id := w[0], w[1]
		side := strings.TrimSuffix(word, "-all")
		var qty, price int
		if len(w) == 4 {
			qty, _ = strconv.Atoi(w[2])
			price, _ = strconv.Atoi(w[3])
		}
		if word == "cancel" || word == "amend" {
			side = ""
			done := false
			for _, s := range []string{"buy", "sell"} {
				for i, o := range books[s] {
					if o.id != id {
						continue
					}
					if word == "amend" && o.price == price && qty <= int(o.open) {
						o.open = int32(qty)
					} else {
						side = s
						books[s] = append(append([]*resting{}, books[s][:i]...), books[s][i+1:]...)
					}
					done = true
					break
				}
				if done {
					break
				}
			}
			if !done {
				lines = append(lines, "unknown "+id)
			}
			if word == "cancel" || side == "" {
				continue
			}
		}
		other := "sell"
		if side == "sell" {
			other = "buy"
		}
		fits := func(o *resting) bool {
			if side == "buy" {
				return o.price <= price
			}
			return o.price >= price
		}
		if strings.HasSuffix(word, "-all") {
			var total int32
			for _, o := range books[other] {
				if fits(o) {
					total += o.open
				}
			}
			if total < int32(qty) {
				lines = append(lines, "killed "+id)
				continue
			}
		}
		for qty > 0 && len(books[other]) > 0 && fits(books[other][0]) {
			o := books[other][0]
			q := min(qty, int(o.open))
			lines = append(lines, fmt.Sprintf("%s %s %d %d", id, o.id, q, o.price))
			qty -= q
			o.open -= int32(q)
			if o.open == 0 {
				books[other] = books[other][1:]
			}
		}
		if qty > 0 && !strings.HasSuffix(word, "-all") {
			b := append(books[side], &resting{id, int32(qty), price, seq})
			sort.SliceStable(b, func(i, j int) bool {
				if side == "buy" {
					return b[i].price > b[j].price
				}
				return b[i].price < b[j].price
			})
			books[side] = b
		}
	}
	return lines
}
