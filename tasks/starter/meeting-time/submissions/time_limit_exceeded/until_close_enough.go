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
	xs, speeds := make([]float64, n), make([]float64, n)
	for i := range xs {
		fmt.Fscan(in, &xs[i], &speeds[i])
	}
	low, high := 0.0, 1e9
	for high-low > 1e-12 {
		middle := (low + high) / 2
		from, to := math.Inf(-1), math.Inf(1)
		for i := range xs {
			from = math.Max(from, xs[i]-speeds[i]*middle)
			to = math.Min(to, xs[i]+speeds[i]*middle)
		}
		if from <= to {
			high = middle
		} else {
			low = middle
		}
	}
	fmt.Printf("%.12f\n", high)
}
