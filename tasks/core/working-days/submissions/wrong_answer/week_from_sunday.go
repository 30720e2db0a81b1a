package main

import "time"

func workedHalfDays(first string, last string, week string, entries []string) int {
	sign := 1
	if first > last {
		first, last, sign = last, first, -1
	}
	marks := map[string]bool{}
	for _, e := range entries {
		marks[e] = true
	}
	day, _ := time.Parse("2006-01-02", first)
	end, _ := time.Parse("2006-01-02", last)
	total := 0
	for ; day.Before(end); day = day.AddDate(0, 0, 1) {
		full, yearly := day.Format("2006-01-02"), day.Format("01-02")
		if marks["+"+full] || marks["+"+yearly] {
			total += 2
		} else if !marks[full] && !marks[yearly] {
			switch week[day.Weekday()] {
			case 'W':
				total += 2
			case 'H':
				total++
			}
		}
	}
	return sign * total
}
