package main

import (
	"regexp"
	"strings"
)

var chain = regexp.MustCompile(`[0-9](?:[ -]?[0-9])*`)

func maskNumbers(text string) string {
	masked := []byte(text)
	for _, span := range chain.FindAllStringIndex(text, -1) {
		start, end := span[0], span[1]
		touched := start > 0 && isWordSign(text[start-1]) || end < len(text) && isWordSign(text[end])
		if !touched {
			mask(masked[start:end])
		}
	}
	return string(masked)
}

func isWordSign(sign byte) bool {
	return sign == '_' || 'a' <= sign && sign <= 'z' || 'A' <= sign && sign <= 'Z'
}

func mask(card []byte) {
	spaces := strings.Count(string(card), " ")
	hyphens := strings.Count(string(card), "-")
	digits := len(card) - spaces - hyphens
	if digits < 13 || digits > 19 {
		return
	}
	first := 0
	if digits >= 16 {
		first = 6
	}
	digit := 0
	for i, sign := range card {
		if sign == ' ' || sign == '-' {
			continue
		}
		if digit >= first && digit < digits-4 {
			card[i] = '*'
		}
		digit++
	}
}
