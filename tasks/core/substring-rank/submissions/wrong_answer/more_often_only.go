package main

import "slices"

type state struct {
	after  [26]int32
	link   int32
	length int32
	seen   int
}

// automaton is the suffix automaton of a text; state 0 is the empty text, and a transition to it is none.
type automaton []state

func rankedPassage(text string, times int, rank int) *string {
	a := automaton{{link: -1}}
	last := int32(0)
	for i := range len(text) {
		last = a.extend(last, text[i]-'a')
	}
	passages := a.passages(times)

	found := []byte{}
	for at := int32(0); rank > 0; {
		next := int32(0)
		for letter, after := range a[at].after {
			if rank <= passages[after] {
				found = append(found, 'a'+byte(letter))
				next = after
				break
			}
			rank -= passages[after]
		}
		if next == 0 {
			return nil
		}
		rank--
		at = next
	}
	passage := string(found)
	return &passage
}

func (a *automaton) extend(last int32, letter byte) int32 {
	added := int32(len(*a))
	*a = append(*a, state{length: (*a)[last].length + 1, seen: 1})
	if known := a.redirect(last, letter, 0, added); known >= 0 {
		link := a.stateFor(known, letter)
		(*a)[added].link = link
	}
	return added
}

// redirect sends the letter to the state to instead of from, along the links, and returns where it leads elsewhere.
func (a automaton) redirect(at int32, letter byte, from, to int32) int32 {
	for at >= 0 && a[at].after[letter] == from {
		a[at].after[letter] = to
		at = a[at].link
	}
	return at
}

func (a *automaton) stateFor(at int32, letter byte) int32 {
	shared := (*a)[at].after[letter]
	length := (*a)[at].length + 1
	if (*a)[shared].length == length {
		return shared
	}
	split := (*a)[shared]
	split.length, split.seen = length, 0
	copied := int32(len(*a))
	*a = append(*a, split)
	(*a)[shared].link = copied
	a.redirect(at, letter, shared, copied)
	return copied
}

// passages counts for each state those that begin with a text of it and may go on from there, itself included.
func (a automaton) passages(times int) []int {
	longestFirst := make([]int32, 0, len(a))
	for at := 1; at < len(a); at++ {
		longestFirst = append(longestFirst, int32(at))
	}
	slices.SortFunc(longestFirst, func(x, y int32) int { return int(a[y].length - a[x].length) })
	passages := make([]int, len(a))
	for _, at := range longestFirst {
		s := &a[at]
		a[s.link].seen += s.seen
		if s.seen <= times {
			continue
		}
		passages[at] = 1
		for _, after := range s.after {
			passages[at] += passages[after]
		}
	}
	return passages
}
