package main

import (
	"bufio"
	"strings"
)

func textWrap(text string, width int) []string {
	out := []string{}
	scanner := bufio.NewScanner(strings.NewReader(text))
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		line := []rune{}
		for _, f := range strings.Split(scanner.Text(), " ") {
			word := []rune(f)
			if len(word) == 0 {
				continue
			}
			if len(line) > 0 && len(line)+1+len(word) <= width {
				line = append(line, ' ')
				line = append(line, word...)
				continue
			}
			if len(line) > 0 {
				out = append(out, string(line))
			}
			for len(word) > width {
				n, h := width-1, "-"
				if width == 1 {
					n, h = 1, ""
				}
				out = append(out, string(word[:n])+h)
				word = word[n:]
			}
			line = word
		}
		out = append(out, string(line))
	}
	return out
}
