package main

import "strings"

func shortestDiff(old []string, new []string) []string {
	numbers := map[string]int{}
	a, b := numbered(old, numbers), numbered(new, numbers)
	levels := furthestFromTheEnd(a, b)

	script := []string{}
	edits := len(levels) - 1
	for i, j := 0, 0; i < len(a) || j < len(b); {
		if i < len(a) && j < len(b) && a[i] == b[j] {
			script = append(script, " "+new[j])
			i++
			j++
			continue
		}
		edits--
		leftOld := len(a) - i - 1
		x, known := levels[edits][leftOld-(len(b)-j)]
		if leftOld >= 0 && known && leftOld <= x {
			script = append(script, "-"+old[i])
			i++
		} else {
			script = append(script, "+"+new[j])
			j++
		}
	}
	return script
}

func numbered(lines []string, numbers map[string]int) []int {
	result := make([]int, len(lines))
	for i, line := range lines {
		key := strings.TrimSpace(line)
		number, known := numbers[key]
		if !known {
			number = len(numbers)
			numbers[key] = number
		}
		result[i] = number
	}
	return result
}

// furthestFromTheEnd has at d, for k: how many lines of the end of a can be passed, with k lines fewer of the end of b, by d
// deletes and inserts.
func furthestFromTheEnd(a, b []int) []map[int]int {
	var levels []map[int]int
	before := map[int]int{}
	for d := 0; ; d++ {
		level := make(map[int]int, d+1)
		for k := -d; k <= d; k += 2 {
			x := 0
			if passed, known := before[k-1]; known {
				x = passed + 1
			}
			x = max(x, before[k+1])
			for x < len(a) && x-k < len(b) && a[len(a)-1-x] == b[len(b)-1-x+k] {
				x++
			}
			level[k] = x
		}
		levels = append(levels, level)
		if x, known := level[len(a)-len(b)]; known && x >= len(a) {
			return levels
		}
		before = level
	}
}
