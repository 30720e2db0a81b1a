package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscan(in, &n)
	var xs, speeds [1000]float64
	for i := 0; i < n; i++ {
		fmt.Fscan(in, &xs[i], &speeds[i])
	}
	low, high := 0.0, 1e9
	for round := 0; round < 100; round++ {
		middle := (low + high) / 2
		from, to := math.Inf(-1), math.Inf(1)
		for i := 0; i < n; i++ {
			from = math.Max(from, xs[i]-speeds[i]*middle)
			to = math.Min(to, xs[i]+speeds[i]*middle)
		}
		if from <= to {
			high = middle
		} else {
			low = middle
		}
	}
	fmt.Println(high)
}
