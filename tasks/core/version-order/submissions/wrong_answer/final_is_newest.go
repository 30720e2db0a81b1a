package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

var stages = []string{"alpha", "beta", "rc", "fix", ""}

func newestFirst(versions []string) []string {
	type entry struct{ text, key string }
	entries := make([]entry, len(versions))
	for i, version := range versions {
		entries[i] = entry{version, key(version)}
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return cmp.Compare(b.key, a.key) })
	sorted := make([]string, len(entries))
	for i, e := range entries {
		sorted[i] = e.text
	}
	return sorted
}

// key is a text of fixed length whose alphabetical order is the order of the versions.
func key(version string) string {
	numbers, stage, _ := strings.Cut(strings.TrimPrefix(version, "v"), "-")
	places := strings.Split(numbers, ".")
	for len(places) < 8 {
		places = append(places, "0")
	}
	var b strings.Builder
	for _, place := range places {
		b.WriteString(padded(place))
	}
	word := strings.TrimRight(stage, "0123456789")
	count := stage[len(word):]
	if count == "" {
		count = "1"
	}
	fmt.Fprintf(&b, "%d%s", slices.Index(stages, word), padded(count))
	return b.String()
}

func padded(number string) string {
	return strings.Repeat("0", 30-len(number)) + number
}
