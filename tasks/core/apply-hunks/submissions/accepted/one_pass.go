package main

import (
	"slices"
	"strconv"
)

type hunk struct {
	number             int
	oldLines, newLines []string
}

func applyHunks(lines []string, patch []string, reach int) *[]string {
	result := []string{}
	done, displaced := 0, 0
	for _, h := range hunks(patch) {
		index, found := h.place(lines, done, h.number-1+displaced, reach)
		if !found {
			return nil
		}
		result = append(result, lines[done:index]...)
		result = append(result, h.newLines...)
		done = index + len(h.oldLines)
		displaced = index - h.number + 1
	}
	result = append(result, lines[done:]...)
	return &result
}

func hunks(patch []string) []hunk {
	var found []hunk
	for _, line := range patch {
		sign, text := line[0], line[1:]
		if sign == '@' {
			number, _ := strconv.Atoi(text)
			found = append(found, hunk{number: number})
			continue
		}
		last := &found[len(found)-1]
		if sign != '+' {
			last.oldLines = append(last.oldLines, text)
		}
		if sign != '-' {
			last.newLines = append(last.newLines, text)
		}
	}
	return found
}

// place finds the first possible index for the hunk, which is not less than least.
func (h hunk) place(lines []string, least, expected, reach int) (index int, found bool) {
	for distance := range reach + 1 {
		for _, index := range []int{expected - distance, expected + distance} {
			end := index + len(h.oldLines)
			if least <= index && end <= len(lines) && slices.Equal(lines[index:end], h.oldLines) {
				return index, true
			}
		}
	}
	return 0, false
}
