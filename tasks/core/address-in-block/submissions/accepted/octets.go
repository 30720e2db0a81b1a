package main

import (
	"strconv"
	"strings"
)

func checkAddresses(lines []string) []string {
	words := make([]string, len(lines))
	for i, line := range lines {
		words[i] = check(line)
	}
	return words
}

func check(line string) string {
	address, block, _ := strings.Cut(line, " ")
	bits, count := octets(address)
	if count != 4 {
		return "bad address"
	}
	startText, lengthText, _ := strings.Cut(block, "/")
	start, count := octets(startText)
	length, ok := decimal(lengthText, 32)
	if count == 0 || !ok {
		return "bad block"
	}
	size := 1 << (32 - length)
	switch {
	case start%size != 0:
		return "bad block"
	case bits/size == start/size:
		return "inside"
	}
	return "outside"
}

// octets returns the 32 bits of one to four octets and how many there are; none when the text is malformed.
func octets(text string) (bits, count int) {
	parts := strings.Split(text, ".")
	if len(parts) > 4 {
		return 0, 0
	}
	for i, part := range parts {
		octet, ok := decimal(part, 255)
		if !ok {
			return 0, 0
		}
		bits |= octet << (24 - 8*i)
	}
	return bits, len(parts)
}

func decimal(text string, greatest int) (int, bool) {
	n, err := strconv.Atoi(text)
	return n, err == nil && 0 <= n && n <= greatest && strconv.Itoa(n) == text
}
