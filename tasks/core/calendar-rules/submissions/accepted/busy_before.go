package main

import (
	"iter"
	"strconv"
	"strings"
	"time"
)

const lastYear = 2399

var firstDay = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// lastDay is the number of the last day of the calendar; the first has the number 0.
var lastDay = number(lastYear, 12, 31)

func busyDays(rules []string, skipped []string, windows []string) []int {
	busy := make([]bool, lastDay+1)
	for _, rule := range rules {
		for day := range events(rule) {
			busy[day] = true
		}
	}
	for _, date := range skipped {
		busy[parse(date)] = false
	}
	before := make([]int, lastDay+2)
	for day, is := range busy {
		before[day+1] = before[day]
		if is {
			before[day+1]++
		}
	}
	counts := make([]int, len(windows))
	for i, window := range windows {
		first, last, _ := strings.Cut(window, " ")
		counts[i] = before[parse(last)+1] - before[parse(first)]
	}
	return counts
}

func number(year, month, day int) int {
	return int(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix()-firstDay.Unix()) / 86400
}

func parse(date string) int {
	return number(atoi(date[:4]), atoi(date[5:7]), atoi(date[8:]))
}

func atoi(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		panic(err)
	}
	return n
}

func events(rule string) iter.Seq[int] {
	parts := strings.Split(rule, " ")
	start, last, left := parse(parts[0]), lastDay, lastDay+1
	switch parts[2][0] {
	case 'u':
		last = parse(parts[2][1:])
	case 'c':
		left = atoi(parts[2][1:])
	}
	return func(yield func(int) bool) {
		for day := range namedDays(parts[0], parts[1]) {
			if day > last || left == 0 {
				return
			}
			if day >= start {
				left--
				if !yield(day) {
					return
				}
			}
		}
	}
}

// namedDays yields the days that a rhythm names, in order; some may be before the start or after the calendar's end.
func namedDays(start, rhythm string) iter.Seq[int] {
	step, which, _ := strings.Cut(rhythm[1:], ":")
	every, day := atoi(step), parse(start)
	year, month := atoi(start[:4]), atoi(start[5:7])
	switch rhythm[0] {
	case 'D':
		return weekly(day, every, "1")
	case 'W':
		monday := day - (day+5)%7 // day 0 is a Saturday
		return weekly(monday, 7*every, which)
	case 'M':
		return monthly(12*year+month-1, every, which)
	default:
		return monthly(12*year+atoi(which[:2])-1, 12*every, which[3:])
	}
}

func weekly(first, every int, weekdays string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for monday := first; monday <= lastDay; monday += every {
			for _, weekday := range weekdays {
				if !yield(monday + int(weekday-'1')) {
					return
				}
			}
		}
	}
}

func monthly(first, every int, which string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := first; n/12 <= lastYear; n += every {
			begin, end := number(n/12, n%12+1, 1), number(n/12, n%12+2, 0)
			if day := monthDay(begin, end, which); begin <= day && day <= end && !yield(day) {
				return
			}
		}
	}
}

// monthDay may be outside the month, which has no such day then.
func monthDay(begin, end int, which string) int {
	if nth, weekday, ok := strings.Cut(which, "x"); ok {
		n, w := atoi(nth), atoi(weekday)-1
		if n > 0 {
			return begin + (w-(begin+5)%7+7)%7 + 7*(n-1)
		}
		return end - ((end+5)%7-w+7)%7 + 7*(n+1)
	}
	if day, ok := strings.CutSuffix(which, "!"); ok {
		return min(begin+atoi(day)-1, end)
	}
	if day := atoi(which); day > 0 {
		return begin + day - 1
	} else {
		return end + day + 1
	}
}
