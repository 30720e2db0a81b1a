package main

func solveIt(first int) float64 {
	return float64(first)
}
