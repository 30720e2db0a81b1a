package main

import (
	"cmp"
	"slices"
	"strings"
)

type word struct {
	key      string
	spelling string
	weight   int
}

func suggestions(words []string, weights []int, typed []string, k int) [][]string {
	dictionary := map[string]*word{}
	var ranked []*word
	for i, spelling := range words {
		key := strings.ToLower(spelling)
		if dictionary[key] == nil {
			dictionary[key] = &word{key: key, spelling: spelling}
			ranked = append(ranked, dictionary[key])
		}
		dictionary[key].weight += weights[i]
	}
	slices.SortFunc(ranked, func(a, b *word) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(len(a.key), len(b.key)), cmp.Compare(a.key, b.key))
	})

	suggested := map[string][]string{}
	for _, text := range typed {
		suggested[strings.ToLower(text)] = []string{}
	}
	for _, w := range ranked {
		for length := range len(w.key) {
			if best, asked := suggested[w.key[:length]]; asked && len(best) < k {
				suggested[w.key[:length]] = append(best, w.spelling)
			}
		}
	}
	lists := make([][]string, len(typed))
	for i, text := range typed {
		lists[i] = suggested[strings.ToLower(text)]
	}
	return lists
}
