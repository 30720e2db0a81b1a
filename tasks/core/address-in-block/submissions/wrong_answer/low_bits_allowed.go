package main

import (
	"strconv"
	"strings"
)

func octs(s string) []int {
	var out []int
	for _, p := range strings.Split(s, ".") {
		v, err := strconv.Atoi(p)
		if err != nil || v < 0 || v > 255 || strconv.Itoa(v) != p {
			return nil
		}
		out = append(out, v)
	}
	return out
}

func checkAddresses(lines []string) []string {
	out := []string{}
	for _, line := range lines {
		a, b, _ := strings.Cut(line, " ")
		x := octs(a)
		if len(x) != 4 {
			out = append(out, "bad address")
			continue
		}
		s, l, ok := strings.Cut(b, "/")
		y := octs(s)
		n, err := strconv.Atoi(l)
		if !ok || len(y) == 0 || len(y) > 4 || err != nil || n < 0 || n > 32 || strconv.Itoa(n) != l {
			out = append(out, "bad block")
			continue
		}
		for len(y) < 4 {
			y = append(y, 0)
		}
		word := "inside"
		for i := 0; i < n; i++ {
			if x[i/8]>>(7-i%8)&1 != y[i/8]>>(7-i%8)&1 {
				word = "outside"
			}
		}
		out = append(out, word)
	}
	return out
}
