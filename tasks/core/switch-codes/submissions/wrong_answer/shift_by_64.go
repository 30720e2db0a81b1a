package main

func switchCodes(state int, codes []int) int {
	var stack []int
	for _, code := range codes {
		if code == -1 {
			if len(stack) > 0 {
				state ^= stack[len(stack)-1]
				stack = stack[:len(stack)-1]
			}
			continue
		}
		a, b := code/64, code%64
		mask := 0
		for s := a; s != (b+1)%64; s = (s + 1) % 64 {
			mask |= 1 << s
		}
		state ^= mask
		stack = append(stack, mask)
	}
	return state
}
