package main

import "sort"

func solveIt(first []int) []int {
	sort.Ints(first)
	first = append(first, 0)
	return first[:len(first)-1]
}
