package main

import "time"

func workedHalfDays(first string, last string, week string, entries []string) int {
	if first > last {
		return -workedHalfDays(last, first, week, entries)
	}
	changed := make(map[string]bool, len(entries))
	for _, entry := range entries {
		changed[entry] = true
	}
	total := 0
	for day := parse(first); day.Before(parse(last)); day = day.AddDate(0, 0, 1) {
		total += worked(day, week, changed)
	}
	return total
}

func worked(day time.Time, week string, changed map[string]bool) int {
	date := day.Format(time.DateOnly)
	yearly := date[5:]
	switch {
	case changed["+"+date] || changed["+"+yearly]:
		return 2
	case changed[date] || changed[yearly]:
		return 0
	}
	switch week[(int(day.Weekday())+6)%7] {
	case 'W':
		return 2
	case 'H':
		return 1
	}
	return 0
}

func parse(date string) time.Time {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		panic(err)
	}
	return day
}
