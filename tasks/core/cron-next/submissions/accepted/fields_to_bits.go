package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// values is a set of numbers below 64.
type values uint64

func (v values) has(n int) bool { return v>>n&1 == 1 }

func nextRun(schedule string, since string) *string {
	fields := strings.Split(schedule, " ")
	minutes, hours, months := union(fields[0], 0, 59), union(fields[1], 0, 23), union(fields[3], 1, 12)
	start, err := time.Parse("2006-01-02 15:04", since)
	if err != nil {
		panic(err)
	}
	month := time.Date(start.Year(), start.Month(), 1, 0, 0, 0, 0, time.UTC)
	for ; month.Year() < 3000; month = month.AddDate(0, 1, 0) {
		if !months.has(int(month.Month())) {
			continue
		}
		length := month.AddDate(0, 1, -1).Day()
		days := monthDays(fields[2], length) & weekdayDays(fields[4], month.Weekday(), length)
		for day := 1; day <= length; day++ {
			if !days.has(day) {
				continue
			}
			if found := firstTime(month.AddDate(0, 0, day-1).Format(time.DateOnly), hours, minutes, since); found != nil {
				return found
			}
		}
	}
	return nil
}

func firstTime(date string, hours, minutes values, since string) *string {
	if date < since[:len(date)] {
		return nil
	}
	for hour := range 24 {
		for minute := range 60 {
			if hours.has(hour) && minutes.has(minute) {
				if found := fmt.Sprintf("%s %02d:%02d", date, hour, minute); found > since {
					return &found
				}
			}
		}
	}
	return nil
}

func union(field string, low, high int) (all values) {
	for _, item := range strings.Split(field, ",") {
		all |= itemValues(item, low, high)
	}
	return all
}

func itemValues(item string, low, high int) (fitting values) {
	span, stepText, stepped := strings.Cut(item, "/")
	step := 1
	if stepped {
		step = number(stepText)
	}
	startText, endText, ranged := strings.Cut(span, "-")
	start, end := low, high
	if span != "*" {
		start = number(startText)
		if ranged {
			end = number(endText)
		} else if !stepped {
			end = start
		}
	}
	size := high - low + 1
	last := (end - start + size) % size
	for ahead := 0; ahead <= last; ahead += step {
		fitting |= 1 << (low + (start-low+ahead)%size)
	}
	return fitting
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		panic(err)
	}
	return n
}

func monthDays(field string, length int) (fitting values) {
	for _, item := range strings.Split(field, ",") {
		if item == "L" {
			fitting |= 1 << length
		} else if back, ok := strings.CutPrefix(item, "L-"); ok {
			fitting |= 1 << max(0, length-number(back))
		} else {
			fitting |= itemValues(item, 1, 31)
		}
	}
	return fitting
}

func weekdayDays(field string, first time.Weekday, length int) (fitting values) {
	for _, item := range strings.Split(field, ",") {
		weekdayText, which, one := strings.Cut(item, "#")
		if !one {
			weekdays := itemValues(item, 1, 7)
			for day := 1; day <= length; day++ {
				if weekdays.has((int(first)+day+5)%7 + 1) {
					fitting |= 1 << day
				}
			}
			continue
		}
		day := (number(weekdayText)-int(first)+7)%7 + 1
		if which == "L" {
			day += (length - day) / 7 * 7
		} else {
			day += 7 * (number(which) - 1)
		}
		if day <= length {
			fitting |= 1 << day
		}
	}
	return fitting
}
