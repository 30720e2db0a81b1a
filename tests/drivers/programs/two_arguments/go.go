package main

import "strconv"

func solveIt(first []int, second string) string {
	return strconv.Itoa(len(first)) + second
}
