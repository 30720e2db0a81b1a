package main

import "fmt"

func solveIt(first int) int {
	return first
}

func main() {
	var n int
	fmt.Scan(&n)
	fmt.Println(solveIt(n))
	if n > 0 {
		main()
	}
}
