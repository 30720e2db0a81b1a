package main

import (
	"fmt"
	"slices"
	"strings"
)

const gone = ""

// An end says where a walk ends and after how many hops.
type end struct {
	path  string
	hops  int
	loops bool
}

func (e end) answer(maxHops int) string {
	switch {
	case e.loops:
		return "loop"
	case e.hops > maxHops:
		return "too long"
	case e.path == gone:
		return "gone"
	}
	return fmt.Sprintf("%s %d", e.path, e.hops)
}

func followRedirects(rules [][]string, queries []string, maxHops int) []string {
	table := map[string]string{}
	for _, rule := range rules {
		from, to := plain(rule[0]), plain(rule[1])
		if from == to {
			delete(table, from)
		} else {
			table[from] = to
		}
	}
	ends := map[string]end{}
	answers := make([]string, len(queries))
	for i, query := range queries {
		answers[i] = endOfWalk(plain(query), table, ends).answer(maxHops)
	}
	return answers
}

func endOfWalk(path string, table map[string]string, ends map[string]end) end {
	var walk []string
	found, known := ends[path]
	for !known {
		next, redirected := table[path]
		if !redirected {
			found = end{path: path}
			break
		}
		// Whoever comes here again on the same walk is in a loop.
		ends[path] = end{loops: true}
		walk = append(walk, path)
		path = next
		found, known = ends[path]
	}
	for _, step := range slices.Backward(walk) {
		found.hops++
		ends[step] = found
	}
	return found
}

func plain(path string) string {
	if path == "/" {
		return path
	}
	return strings.TrimSuffix(path, "/")
}
