package main

type automaton struct {
	next         [][26]int32
	links        []int32
	breadthFirst []int32
}

func needleCounts(ring string, needles []string) []int {
	a := automaton{next: make([][26]int32, 1)}
	ends := make([]int32, len(needles))
	longest := 1
	for i, needle := range needles {
		ends[i] = a.add(needle)
		longest = max(longest, len(needle))
	}
	a.link()

	visits := make([]int, len(a.next))
	node := int32(0)
	n := len(ring)
	// Before the first letter counts, the automaton has read as many letters as any needle can reach back.
	for at := 1 - longest; at < n; at++ {
		node = a.next[node][ring[(at%n+n)%n]-'a']
		if at >= 0 {
			visits[node]++
		}
	}
	for i := len(a.breadthFirst) - 1; i > 0; i-- {
		node := a.breadthFirst[i]
		visits[a.links[node]] += visits[node]
	}
	counts := make([]int, len(needles))
	for i, end := range ends {
		counts[i] = visits[end]
	}
	return counts
}

func (a *automaton) add(needle string) int32 {
	node := int32(0)
	for i := range len(needle) {
		letter := needle[i] - 'a'
		if a.next[node][letter] == 0 {
			a.next[node][letter] = int32(len(a.next))
			a.next = append(a.next, [26]int32{})
		}
		node = a.next[node][letter]
	}
	return node
}

// link sets the links and fills the gaps of every node with the edges of the node it is linked to.
func (a *automaton) link() {
	a.links = make([]int32, len(a.next))
	a.breadthFirst = make([]int32, 1, len(a.next))
	for i := 0; i < len(a.breadthFirst); i++ {
		node := a.breadthFirst[i]
		for letter := range 26 {
			fallback := int32(0)
			if node != 0 {
				fallback = a.next[a.links[node]][letter]
			}
			child := a.next[node][letter]
			if child == 0 {
				a.next[node][letter] = fallback
			} else {
				a.links[child] = fallback
				a.breadthFirst = append(a.breadthFirst, child)
			}
		}
	}
}
