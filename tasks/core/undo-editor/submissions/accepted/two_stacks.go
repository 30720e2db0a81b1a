package main

import (
	"strconv"
	"strings"
)

// A change appends a piece to the text or removes it from the end.
type change struct {
	appends bool
	piece   []rune
}

func editText(operations []string, limit int) string {
	var text []rune
	var done, undone []change
	make := func(c change) {
		if c.appends {
			text = append(text, c.piece...)
		} else {
			text = text[:len(text)-len(c.piece)]
		}
		done = append(done, c)
		if len(done) > limit {
			done = done[1:]
		}
	}

	for _, operation := range operations {
		switch word, rest, _ := strings.Cut(operation, " "); word {
		case "undo":
			if last := len(done) - 1; last >= 0 {
				c := done[last]
				done, undone = done[:last], append(undone, c)
				if c.appends {
					text = text[:len(text)-len(c.piece)]
				} else {
					text = append(text, c.piece...)
				}
			}
		case "redo":
			if last := len(undone) - 1; last >= 0 {
				make(undone[last])
				undone = undone[:last]
			}
		case "type":
			if rest != "" {
				undone = nil
				make(change{true, []rune(rest)})
			}
		case "delete":
			count, _ := strconv.Atoi(rest)
			if count = min(count, len(text)); count > 0 {
				undone = nil
				removed := append([]rune(nil), text[len(text)-count:]...)
				make(change{false, removed})
			}
		}
	}
	return string(text)
}
