package main

import (
	"container/heap"
	"slices"
	"strings"
)

type names []string

func (n names) Len() int           { return len(n) }
func (n names) Less(i, j int) bool { return n[i] < n[j] }
func (n names) Swap(i, j int)      { n[i], n[j] = n[j], n[i] }
func (n *names) Push(name any)     { *n = append(*n, name.(string)) }
func (n *names) Pop() any {
	last := (*n)[len(*n)-1]
	*n = (*n)[:len(*n)-1]
	return last
}

func installOrder(packages [][]string, installed []string, wanted []string) []string {
	catalogue := map[string][]string{}
	for _, description := range packages {
		catalogue[description[0]] = description[1:]
	}
	present := map[string]bool{}
	for _, name := range installed {
		present[name] = true
	}

	// What a required package needs, in ascending order.
	required := map[string][]string{}
	var missing []string
	open := slices.Clone(wanted)
	for len(open) > 0 {
		name := open[len(open)-1]
		open = open[:len(open)-1]
		if _, known := required[name]; known || present[name] {
			continue
		}
		listed, described := catalogue[name]
		if !described {
			missing = append(missing, name)
			continue
		}
		needs := slices.DeleteFunc(slices.Clone(listed), func(need string) bool { return present[need] })
		slices.Sort(needs)
		required[name] = slices.Compact(needs)
		open = append(open, required[name]...)
	}
	if len(missing) > 0 {
		return []string{"missing: " + slices.Min(missing)}
	}

	neededBy := map[string][]string{}
	lacking := map[string]int{}
	ready := &names{}
	for name, needs := range required {
		for _, need := range needs {
			neededBy[need] = append(neededBy[need], name)
		}
		lacking[name] = len(needs)
		if len(needs) == 0 {
			heap.Push(ready, name)
		}
	}
	var order []string
	for ready.Len() > 0 {
		name := heap.Pop(ready).(string)
		order = append(order, name)
		delete(lacking, name)
		for _, other := range neededBy[name] {
			lacking[other]--
			if lacking[other] == 0 {
				heap.Push(ready, other)
			}
		}
	}
	if len(lacking) > 0 {
		return []string{"cycle: " + strings.Join(cycle(required, lacking), " > ")}
	}
	return order
}

func cycle(required map[string][]string, left map[string]int) []string {
	isLeft := func(name string) bool {
		_, found := left[name]
		return found
	}
	var name string
	for candidate := range left {
		if name == "" || candidate < name {
			name = candidate
		}
	}
	var path []string
	places := map[string]int{}
	for {
		if place, again := places[name]; again {
			return path[place:]
		}
		places[name] = len(path)
		path = append(path, name)
		needs := required[name]
		name = needs[slices.IndexFunc(needs, isLeft)]
	}
}
