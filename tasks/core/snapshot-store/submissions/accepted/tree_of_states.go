package main

import (
	"strconv"
	"strings"
)

// state is one change made to another state, and what is asked about the result.
type state struct {
	change
	children  []*state
	questions []question
}

type change struct {
	key, value string
	deletes    bool
}

// question asks for the value under a key, or for the number of keys, and has the line for the answer.
type question struct {
	line  int
	key   string
	count bool
}

func (s *state) changed(c change) *state {
	child := &state{change: c}
	s.children = append(s.children, child)
	return child
}

type transaction struct {
	before *state
	living int
}

func runStore(operations []string) []string {
	root := &state{change: change{deletes: true}}
	here := root
	var open []transaction
	snapshots := map[int]*state{}
	var living []int
	taken := 0
	lines := []string{}
	ask := func(s *state, key string, count bool) {
		s.questions = append(s.questions, question{len(lines), key, count})
		lines = append(lines, "")
	}

	for _, operation := range operations {
		words := strings.Split(operation, " ")
		switch words[0] {
		case "set":
			here = here.changed(change{key: words[1], value: words[2]})
		case "delete":
			here = here.changed(change{key: words[1], deletes: true})
		case "get":
			ask(here, words[1], false)
		case "count":
			ask(here, "", true)
		case "begin":
			open = append(open, transaction{here, len(living)})
		case "commit", "rollback":
			last := len(open) - 1
			if last < 0 {
				lines = append(lines, "error")
				continue
			}
			if words[0] == "rollback" {
				here = open[last].before
				for _, lost := range living[open[last].living:] {
					delete(snapshots, lost)
				}
				living = living[:open[last].living]
			}
			open = open[:last]
		case "snapshot":
			taken++
			snapshots[taken] = here
			living = append(living, taken)
			lines = append(lines, strconv.Itoa(taken))
		default:
			number, _ := strconv.Atoi(words[len(words)-1])
			switch snapshot := snapshots[number]; {
			case snapshot == nil:
				lines = append(lines, "error")
			case words[0] == "read":
				ask(snapshot, words[1], false)
			default:
				here = snapshot
			}
		}
	}
	answer(root, lines)
	return lines
}

// answer goes through all states, each change made on the way down and undone on the way up.
func answer(root *state, lines []string) {
	type step struct {
		down *state
		change
	}
	store := map[string]string{}
	steps := []step{{root, root.change}}
	for len(steps) > 0 {
		s := steps[len(steps)-1]
		steps = steps[:len(steps)-1]
		value, there := store[s.key]
		if s.deletes {
			delete(store, s.key)
		} else {
			store[s.key] = s.value
		}
		if s.down == nil {
			continue
		}
		for _, q := range s.down.questions {
			if q.count {
				lines[q.line] = strconv.Itoa(len(store))
			} else if value, ok := store[q.key]; ok {
				lines[q.line] = value
			} else {
				lines[q.line] = "-"
			}
		}
		steps = append(steps, step{nil, change{s.key, value, !there}})
		for _, child := range s.down.children {
			steps = append(steps, step{child, child.change})
		}
	}
}
