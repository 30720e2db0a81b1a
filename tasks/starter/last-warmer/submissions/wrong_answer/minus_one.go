package main

func stepsSinceWarmer(readings []*int) []*int {
	steps := make([]*int, len(readings))
	for i, reading := range readings {
		back := -1
		for j := i - 1; j >= 0 && reading != nil; j-- {
			if readings[j] != nil && *readings[j] > *reading {
				back = i - j
				break
			}
		}
		steps[i] = &back
	}
	return steps
}
