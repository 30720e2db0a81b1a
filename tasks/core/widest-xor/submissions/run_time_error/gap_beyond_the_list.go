package main

func widestXor(values []int, gap int) []int {
	best := 0
	for bit := 44; bit >= 0; bit-- {
		want := best>>bit | 1
		seen := map[int]bool{}
		for j, far := range values[gap:] {
			seen[values[j]>>bit] = true
			if seen[far>>bit^want] {
				best |= 1 << bit
				break
			}
		}
	}
	last := map[int]int{}
	for i, v := range values {
		last[v] = i
	}
	for i, v := range values {
		if j, ok := last[v^best]; ok && j-i >= gap {
			for k := i + gap; ; k++ {
				if values[k] == v^best {
					return []int{i, k}
				}
			}
		}
	}
	return []int{}
}
