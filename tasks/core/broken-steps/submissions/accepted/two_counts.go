package main

const modulus = 1_000_000_007

func brokenSteps(top int, broken []int, longest int) int {
	missing := make(map[int]bool, len(broken))
	for _, step := range broken {
		missing[step] = true
	}
	ways := make([]int, top+1)
	rested := make([]int, top+1) // ways whose last stride was a shorter one
	ways[0], rested[0] = 1, 1
	for step := 1; step <= top; step++ {
		if missing[step] {
			continue
		}
		for _, before := range ways[max(0, step-longest+1):step] {
			rested[step] += before
		}
		rested[step] %= modulus
		ways[step] = rested[step]
		if step >= longest {
			ways[step] = (ways[step] + rested[step-longest]) % modulus
		}
	}
	return ways[top]
}
