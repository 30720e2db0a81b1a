package main

func solveIt(first []int) int {
	sum := 0
	for _, n := range first {
		sum += n
	}
	return sum
}
