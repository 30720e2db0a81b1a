package main

const mod = 1_000_000_007

func brokenSteps(top int, broken []int, longest int) int {
	bad := map[int]bool{}
	for _, b := range broken {
		bad[b] = true
	}
	total := make([]int, top+1)
	full := make([]int, top+1)
	total[0] = 1
	for i := 1; i <= top; i++ {
		if bad[i] {
			continue
		}
		if i >= longest {
			full[i] = (total[i-longest] - full[i-longest]) % mod
		}
		sum := full[i]
		for d := 1; d < longest && d <= i; d++ {
			sum += total[i-d]
		}
		total[i] = sum % mod
	}
	return total[top]
}
