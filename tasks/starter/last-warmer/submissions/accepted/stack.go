package main

func stepsSinceWarmer(readings []*int) []*int {
	steps := make([]*int, len(readings))
	falling := []int{}
	for here, reading := range readings {
		if reading == nil {
			continue
		}
		for len(falling) > 0 && *readings[falling[len(falling)-1]] <= *reading {
			falling = falling[:len(falling)-1]
		}
		if n := len(falling); n > 0 {
			back := here - falling[n-1]
			steps[here] = &back
		}
		falling = append(falling, here)
	}
	return steps
}
