package main

import (
	"fmt"
	"strings"
)

func editText(operations []string, limit int) string {
	text := []rune{}
	var past, future []string
	for _, op := range operations {
		switch {
		case op == "undo":
			if len(past) > 0 {
				future = append(future, string(text))
				text = []rune(past[len(past)-1])
				past = past[:len(past)-1]
			}
		case op == "redo":
			if len(future) > 0 {
				past = append(past, string(text))
				text = []rune(future[len(future)-1])
				future = future[:len(future)-1]
			}
		default:
			old := string(text)
			if strings.HasPrefix(op, "type ") {
				text = append(text, []rune(op[5:])...)
			} else {
				n := 0
				fmt.Sscanf(op, "delete %d", &n)
				text = text[:max(0, len(text)-n)]
			}
			if string(text) != old {
				past = append(past, old)
				future = nil
				if len(past) > limit+1 {
					past = past[1:]
				}
			}
		}
	}
	return string(text)
}
