package main

import (
	"container/heap"
	"strconv"
	"strings"
)

// job has as its level the urgency that it would have had at the first minute of its remainder by the step.
type job struct {
	name         string
	level, added int
}

type jobs []job

func (h jobs) Len() int { return len(h) }
func (h jobs) Less(i, j int) bool {
	return h[i].level > h[j].level || h[i].level == h[j].level && h[i].added < h[j].added
}
func (h jobs) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *jobs) Push(x any)   { *h = append(*h, x.(job)) }
func (h *jobs) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func serveJobs(events []string, step int) []string {
	// Jobs of the same remainder become more urgent at the same minutes, so their order never changes.
	heaps := make([]jobs, step)
	waiting := map[string]int{}
	taken := []string{}
	now := 0
	for number, event := range events {
		words := strings.Split(event, " ")
		switch words[0] {
		case "add":
			if _, known := waiting[words[1]]; !known {
				urgency, _ := strconv.Atoi(words[2])
				waiting[words[1]] = number
				heap.Push(&heaps[now%step], job{words[1], urgency - now/step, number})
			}
		case "drop":
			delete(waiting, words[1])
		case "wait":
			minutes, _ := strconv.Atoi(words[1])
			now += minutes
		default:
			first := mostUrgent(heaps, waiting, now)
			delete(waiting, first)
			taken = append(taken, first)
		}
	}
	return taken
}

func mostUrgent(heaps []jobs, waiting map[string]int, now int) string {
	step := len(heaps)
	first := job{name: "-"}
	for remainder := range heaps {
		h := &heaps[remainder]
		for h.Len() > 0 {
			if added, ok := waiting[(*h)[0].name]; ok && added == (*h)[0].added {
				break
			}
			heap.Pop(h)
		}
		if h.Len() == 0 {
			continue
		}
		// The quotient of now-remainder rounded down, plus one, which is the same for all.
		candidate := (*h)[0]
		candidate.level += (now - remainder + step) / step
		if first.name == "-" || (jobs{candidate, first}).Less(0, 1) {
			first = candidate
		}
	}
	return first.name
}
