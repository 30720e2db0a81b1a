package main

import (
	"strconv"
	"strings"
	"time"
)

const (
	day     = 24 * 60
	horizon = 28 * day
	layout  = "2006-01-02T15:04"
)

// changes tells by how many the reasons against a minute exceed those against the minute before it.
type changes [horizon + 1]int

func (c *changes) block(begin, end int) {
	begin, end = max(begin, 0), min(end, horizon)
	if begin < end {
		c[begin]++
		c[end]--
	}
}

func firstMeeting(people []string, busy []string, since string, minutes int) *string {
	var change changes
	start := minute(since)
	offsets := make([]int, len(people))
	for i, person := range people {
		parts := strings.Split(person, " ")
		offsets[i] = clock(parts[0][1:])
		if parts[0][0] == '-' {
			offsets[i] = -offsets[i]
		}
		change.blockOutsideWork(start+offsets[i], parts[1], parts[2])
	}
	for _, entry := range busy {
		parts := strings.Split(entry, " ")
		local := start + offsets[number(parts[0])]
		change.block(minute(parts[1])-local, minute(parts[2])-local)
	}

	against, run := 0, 0
	for t := range horizon {
		against += change[t]
		run++
		if against > 0 {
			run = 0
		}
		if run == minutes {
			found := time.Unix(int64(start+t+1-minutes)*60, 0).UTC().Format(layout)
			return &found
		}
	}
	return nil
}

func (c *changes) blockOutsideWork(local int, days, hours string) {
	from, to, _ := strings.Cut(hours, "-")
	begin, end := clock(from), clock(to)
	if end <= begin {
		end += day
	}
	// Minute 0 of the count was the midnight of a Thursday; all moments come after it.
	today := local / day
	freeUntil := 0
	for date := today - 1; date <= today+28; date++ {
		weekday := (date+3)%7 + 1
		if strings.Contains(days, strconv.Itoa(weekday)) {
			c.block(freeUntil, date*day+begin-local)
			freeUntil = date*day + end - local
		}
	}
	c.block(freeUntil, horizon)
}

func minute(moment string) int {
	t, err := time.Parse(layout, moment)
	if err != nil {
		panic(err)
	}
	return int(t.Unix() / 60)
}

func clock(text string) int {
	hours, minutes, _ := strings.Cut(text, ":")
	return 60*number(hours) + number(minutes)
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		panic(err)
	}
	return n
}
