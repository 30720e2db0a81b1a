package main

func distinctInRange(kinds []int, questions [][]int, times int) []int {
	out := make([]int, len(questions))
	for q, ab := range questions {
		count := map[int]int{}
		for i := ab[0]; ; i = (i + 1) % len(kinds) {
			count[kinds[i]]++
			if i == ab[1] {
				break
			}
		}
		for _, c := range count {
			if c == times {
				out[q]++
			}
		}
	}
	return out
}
