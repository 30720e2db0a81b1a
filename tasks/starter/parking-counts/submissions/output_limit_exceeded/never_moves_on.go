package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
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
	for i := 0; i < q; {
		inside := sort.SearchInts(came, times[i]+1) - sort.SearchInts(left, times[i]+1)
		fmt.Fprintln(out, inside)
		if inside >= 0 {
			continue
		}
		i++
	}
}
