package main

import (
	"slices"
	"strconv"
	"strings"
)

func conveyorRotate(belt []int, steps []string) []int {
	n := len(belt)
	if n == 0 {
		return []int{}
	}
	belt = slices.Clone(belt)
	for _, step := range steps {
		name, number, _ := strings.Cut(step, " ")
		switch name {
		case "turn":
			count, _ := strconv.Atoi(number)
			cut := n - 1 - (count%n+n-1)%n
			belt = slices.Concat(belt[cut:], belt[:cut])
		case "pack":
			pack(belt)
		case "flip":
			slices.Reverse(belt)
		case "take":
			if slot, _ := strconv.Atoi(number); slot < n {
				belt[slot] = min(belt[slot], 0)
			}
		}
	}
	return belt
}

func pack(belt []int) {
	free := 0
	for i, item := range belt {
		if item <= 0 {
			continue
		}
		for belt[free] < 0 {
			free++
		}
		belt[i] = 0
		belt[free] = item
		free++
	}
}
