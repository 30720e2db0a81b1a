package main

import (
	"strconv"
	"strings"
)

type entry struct {
	name          string
	urgency, from int
}

func serveJobs(events []string, step int) []string {
	jobs := []entry{}
	known := map[string]bool{}
	now := 0
	out := []string{}
	remove := func(i int) {
		delete(known, jobs[i].name)
		jobs = append(jobs[:i], jobs[i+1:]...)
	}
	for _, event := range events {
		w := strings.Fields(event)
		switch w[0] {
		case "add":
			if !known[w[1]] {
				known[w[1]] = true
				u, _ := strconv.Atoi(w[2])
				jobs = append(jobs, entry{w[1], u, now})
			}
		case "drop":
			for i := range jobs {
				if jobs[i].name == w[1] {
					remove(i)
					break
				}
			}
		case "wait":
			n, _ := strconv.Atoi(w[1])
			now += n
		case "take":
			best, most := -1, 0
			for i, j := range jobs {
				if u := j.urgency + (now-j.from)/step; best < 0 || u > most {
					best, most = i, u
				}
			}
			if best < 0 {
				out = append(out, "-")
			} else {
				out = append(out, jobs[best].name)
				remove(best)
			}
		}
	}
	return out
}
