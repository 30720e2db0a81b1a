package main

import "strings"

func textWrap(text string, width int) []string {
	var lines []string
	for _, paragraph := range strings.Split(text, "\n") {
		lines = append(lines, layOut(paragraph, width)...)
	}
	return lines
}

func layOut(paragraph string, width int) []string {
	var lines []string
	var line []rune
	for _, text := range strings.Split(paragraph, " ") {
		word := []rune(text)
		if len(word) == 0 {
			continue
		}
		if len(line) > 0 && len(line)+1+len(word) <= width {
			line = append(append(line, ' '), word...)
			continue
		}
		if len(line) > 0 {
			lines = append(lines, string(line))
		}
		taken, hyphen := width-1, "-"
		if width == 1 {
			taken, hyphen = 1, ""
		}
		for len(word) > width {
			lines = append(lines, string(word[:taken])+hyphen)
			word = word[taken:]
		}
		line = word
	}
	return append(lines, string(line))
}
