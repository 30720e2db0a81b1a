package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"sort"
)

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<16)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	cars, questions := number(in), number(in)
	came, left := make([]int, cars), make([]int, cars)
	for i := range cars {
		came[i], left[i] = number(in), number(in)
	}
	slices.Sort(came)
	slices.Sort(left)
	for range questions {
		time := number(in)
		fmt.Fprintln(out, upTo(came, time)-upTo(left, time))
	}
}

// upTo returns how many of the sorted numbers are not greater than the limit.
func upTo(sorted []int, limit int) int {
	return sort.Search(len(sorted), func(i int) bool { return sorted[i] > limit })
}

func number(in *bufio.Reader) int {
	var value int
	if _, err := fmt.Fscan(in, &value); err != nil {
		panic(err)
	}
	return value
}
