package main

import "container/heap"

type attempt struct {
	time, request, failed int
}

type attempts []attempt

func (h attempts) Len() int { return len(h) }
func (h attempts) Less(i, j int) bool {
	return h[i].time < h[j].time || h[i].time == h[j].time && h[i].request < h[j].request
}
func (h attempts) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *attempts) Push(x any)   { *h = append(*h, x.(attempt)) }
func (h *attempts) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func planRetries(requests [][]int, policy []int, jitter []int) []int {
	base, cap, retries, deadline, tokens := policy[0], policy[1], policy[2], policy[3], policy[4]
	queue := attempts{}
	answer := make([]int, len(requests))
	for i, request := range requests {
		queue = append(queue, attempt{request[0], i, 0})
		answer[i] = -1
	}
	heap.Init(&queue)
	purse, used := tokens, 0
	for queue.Len() > 0 {
		a := heap.Pop(&queue).(attempt)
		start, failures := requests[a.request][0], requests[a.request][1]
		if a.failed == failures {
			answer[a.request] = a.time
			if a.failed > 0 {
				purse = min(purse+1, tokens)
			}
			continue
		}
		if a.failed == retries || purse == 0 {
			continue
		}
		delay := min(base, cap)
		for i := 0; i < a.failed && delay < cap; i++ {
			delay = min(2*delay, cap)
		}
		delay -= delay * jitter[used%len(jitter)] / 100
		used++
		if a.time+delay <= start+deadline {
			purse--
			heap.Push(&queue, attempt{a.time + delay, a.request, a.failed + 1})
		}
	}
	return answer
}
