package main

import (
	"strconv"
	"strings"
)

func conveyorRotate(belt []int, steps []string) []int {
	n := len(belt)
	for _, step := range steps {
		parts := strings.Split(step, " ")
		if n == 0 {
			break
		}
		switch parts[0] {
		case "turn":
			k, _ := strconv.Atoi(parts[1])
			for ; k > 0; k-- {
				last := belt[n-1]
				copy(belt[1:], belt[:n-1])
				belt[0] = last
			}
			for ; k < 0; k++ {
				first := belt[0]
				copy(belt, belt[1:])
				belt[n-1] = first
			}
		case "pack":
			at := 0
			for i := range belt {
				if belt[i] > 0 {
					x := belt[i]
					belt[i] = 0
					for belt[at] < 0 {
						at++
					}
					belt[at] = x
					at++
				}
			}
		case "flip":
			for i, j := 0, n-1; i < j; i, j = i+1, j-1 {
				belt[i], belt[j] = belt[j], belt[i]
			}
		case "take":
			p, _ := strconv.Atoi(parts[1])
			if p < n && belt[p] > 0 {
				belt[p] = 0
			}
		}
	}
	return belt
}
