package main

const bits = 45

type node struct{ children [2]*node }

func (root *node) add(value int) {
	at := root
	for bit := bits - 1; bit >= 0; bit-- {
		side := value >> bit & 1
		if at.children[side] == nil {
			at.children[side] = &node{}
		}
		at = at.children[side]
	}
}

// widest is the greatest exclusive or of the value and one that has been added; there is one.
func (root *node) widest(value int) int {
	at, xor := root, 0
	for bit := bits - 1; bit >= 0; bit-- {
		side := value >> bit & 1
		if other := at.children[1-side]; other != nil {
			at = other
			xor |= 1 << bit
		} else {
			at = at.children[side]
		}
	}
	return xor
}

func widestXor(values []int, gap int) []int {
	if len(values) <= gap {
		return []int{}
	}
	// From the end, so that the first position of the widest pairs is found last.
	far := &node{}
	widest, first := 0, 0
	for i := len(values) - 1 - gap; i >= 0; i-- {
		far.add(values[i+gap])
		if xor := far.widest(values[i]); xor >= widest {
			widest, first = xor, i
		}
	}
	second := first + gap
	for values[first]^values[second] != widest {
		second++
	}
	return []int{first, second}
}
