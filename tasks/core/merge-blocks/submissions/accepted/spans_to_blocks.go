package main

import (
	"cmp"
	"fmt"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

// span holds the addresses from start to the one before end.
type span struct{ start, end int }

func shortestAllowList(allow []string, deny []string) []string {
	holes := joined(deny)
	blocks := []string{}
	for _, s := range joined(allow) {
		for len(holes) > 0 && holes[0].end <= s.start {
			holes = holes[1:]
		}
		start := s.start
		for _, hole := range holes {
			if hole.start >= s.end {
				break
			}
			blocks = appendBlocks(blocks, span{start, hole.start})
			start = hole.end
		}
		blocks = appendBlocks(blocks, span{start, s.end})
	}
	return blocks
}

func parse(entry string) span {
	if first, last, ok := strings.Cut(entry, "-"); ok {
		return span{number(first), number(last) + 1}
	}
	address, prefix, ok := strings.Cut(entry, "/")
	size := 1
	if ok {
		size <<= 32 - atoi(prefix)
	}
	start := number(address) &^ (size - 1)
	return span{start, start + size}
}

func number(address string) int {
	n := 0
	for part := range strings.SplitSeq(address, ".") {
		n = n<<8 | atoi(part)
	}
	return n
}

func atoi(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		panic(err)
	}
	return n
}

// joined returns spans in ascending order, with a gap between any two.
func joined(entries []string) []span {
	all := make([]span, len(entries))
	for i, entry := range entries {
		all[i] = parse(entry)
	}
	slices.SortFunc(all, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	var spans []span
	for _, s := range all {
		if last := len(spans) - 1; last >= 0 && s.start <= spans[last].end {
			spans[last].end = max(spans[last].end, s.end)
		} else {
			spans = append(spans, s)
		}
	}
	return spans
}

func appendBlocks(blocks []string, s span) []string {
	for start := s.start; start < s.end; {
		size := min(bits.TrailingZeros(uint(start)), bits.Len(uint(s.end-start))-1)
		blocks = append(blocks, fmt.Sprintf("%d.%d.%d.%d/%d", start>>24, start>>16&255, start>>8&255, start&255, 32-size))
		start += 1 << size
	}
	return blocks
}
