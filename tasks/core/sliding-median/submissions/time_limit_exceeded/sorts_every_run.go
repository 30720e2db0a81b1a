package main

import "sort"

func slidingMedian(readings []*int, width int, need int) []*int {
	out := []*int{}
	for i := 0; i+width <= len(readings); i++ {
		run := []int{}
		for _, r := range readings[i : i+width] {
			if r != nil {
				run = append(run, *r)
			}
		}
		if len(run) < need {
			out = append(out, nil)
			continue
		}
		sort.Ints(run)
		a, b := run[(len(run)-1)/2], run[len(run)/2]
		m := a&b + (a^b)>>1
		out = append(out, &m)
	}
	return out
}
