package main

func solveIt(first int) int {
	if first == 0 {
		return 0
	}
	return 1 + solveIt(first-1)
}
