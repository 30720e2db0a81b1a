package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n, q int
	fmt.Fscan(in, &n, &q)
	came, left, times := make([]int, n), make([]int, n), make([]int, q)
	for i := range came {
		fmt.Fscan(in, &came[i], &left[i])
	}
	for i := range times {
		fmt.Fscan(in, &times[i])
	}
	sort.Ints(came)
	sort.Ints(left)
	sort.Ints(times)
	i, j := 0, 0
	for _, t := range times {
		for i < n && came[i] <= t {
			i++
		}
		for j < n && left[j] <= t {
			j++
		}
		fmt.Println(i - j)
	}
}
