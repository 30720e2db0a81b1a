package main

import (
	"slices"
	"sort"
)

func solveIt(first []int) []int {
	sort.Ints(first)
	return slices.Clone(first)
}
