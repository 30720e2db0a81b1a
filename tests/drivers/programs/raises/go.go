package main

import "fmt"

func solveIt(first int) int {
	if first == 7 {
		panic(fmt.Sprintf("boom %d", first))
	}
	return first
}
