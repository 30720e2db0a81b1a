package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
)

type friend struct{ x, speed float64 }

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<16)
	var count int
	fmt.Fscan(in, &count)
	friends := make([]friend, count)
	for i := range friends {
		var x, speed int
		fmt.Fscan(in, &x, &speed)
		friends[i] = friend{float64(x), float64(speed)}
	}

	low, high := 0.0, 1e9
	for range 60 {
		middle := (low + high) / 2
		if canMeet(friends, middle) {
			high = middle
		} else {
			low = middle
		}
	}
	fmt.Printf("%.9f\n", high)
}

func canMeet(friends []friend, time float64) bool {
	from, to := math.Inf(-1), math.Inf(1)
	for _, f := range friends {
		from = max(from, f.x-f.speed*time)
		to = min(to, f.x+f.speed*time)
	}
	return from <= to
}
