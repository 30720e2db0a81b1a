package main

import (
	"strconv"
	"strings"
	"time"
)

func in(field string, v, lo, hi int) bool {
	for _, item := range strings.Split(field, ",") {
		if item == "*" {
			return true
		}
		span, st, stepped := strings.Cut(item, "/")
		step := 1
		if stepped {
			step, _ = strconv.Atoi(st)
		}
		a, b, ranged := strings.Cut(span, "-")
		x, y := lo, hi
		if span != "*" {
			x, _ = strconv.Atoi(a)
			if ranged {
				y, _ = strconv.Atoi(b)
			} else if !stepped {
				y = x
			}
		}
		n := hi - lo + 1
		for k := 0; k <= (y-x+n)%n; k += step {
			if lo+(x-lo+k)%n == v {
				return true
			}
		}
	}
	return false
}

func nextRun(schedule string, since string) *string {
	f := strings.Split(schedule, " ")
	t, _ := time.Parse("2006-01-02 15:04", since)
	for {
		t = t.Add(time.Minute)
		if t.Year() > 2999 {
			return nil
		}
		if !in(f[0], t.Minute(), 0, 59) || !in(f[1], t.Hour(), 0, 23) || !in(f[3], int(t.Month()), 1, 12) {
			continue
		}
		last := time.Date(t.Year(), t.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day()
		ok := false
		for _, item := range strings.Split(f[2], ",") {
			if item[0] == 'L' {
				k := 0
				if len(item) > 1 {
					k, _ = strconv.Atoi(item[2:])
				}
				ok = ok || t.Day() == last-k
			} else {
				ok = ok || in(item, t.Day(), 1, 31)
			}
		}
		if !ok {
			continue
		}
		w := (int(t.Weekday())+6)%7 + 1
		ok = false
		for _, item := range strings.Split(f[4], ",") {
			a, n, one := strings.Cut(item, "#")
			if !one {
				ok = ok || in(item, w, 1, 7)
				continue
			}
			x, _ := strconv.Atoi(a)
			if n == "L" {
				ok = ok || x == w && t.Day()+7 > last
			} else {
				y, _ := strconv.Atoi(n)
				ok = ok || x == w && (t.Day()-1)/7+1 == y
			}
		}
		if ok {
			s := t.Format("2006-01-02 15:04")
			return &s
		}
	}
}
