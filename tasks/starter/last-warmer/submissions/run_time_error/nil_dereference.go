package main

func stepsSinceWarmer(readings []*int) []*int {
	steps := make([]*int, len(readings))
	for i := range readings {
		for j := i - 1; j >= 0; j-- {
			if *readings[j] > *readings[i] {
				back := i - j
				steps[i] = &back
				break
			}
		}
	}
	return steps
}
