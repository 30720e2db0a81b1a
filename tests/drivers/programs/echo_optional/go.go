package main

func solveIt(first *int) *int {
	return first
}
