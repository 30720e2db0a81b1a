package main

func solveIt(first int) []int {
	out := make([]int, first)
	for i := range out {
		out[i] = i
	}
	return out
}
