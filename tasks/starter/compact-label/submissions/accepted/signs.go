package main

import (
	"fmt"
	"strings"
)

func compactLabel(label string) string {
	var signs []string
	start := 0
	for at, point := range label {
		if at > 0 && (point < 0x0300 || point > 0x036F) {
			signs = append(signs, label[start:at])
			start = at
		}
	}
	if label != "" {
		signs = append(signs, label[start:])
	}

	var compact strings.Builder
	for i := 0; i < len(signs); {
		end := i
		for end < len(signs) && signs[end] == signs[i] {
			end++
		}
		compact.WriteString(signs[i])
		if end-i > 1 {
			fmt.Fprintf(&compact, "{%d}", end-i)
		}
		i = end
	}
	return compact.String()
}
