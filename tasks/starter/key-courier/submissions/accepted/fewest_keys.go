package main

func canDeliver(locked []bool, corridors [][]int, keys int, start int, goal int) bool {
	beside := make([][]int, len(locked))
	for _, c := range corridors {
		beside[c[0]] = append(beside[c[0]], c[1])
		beside[c[1]] = append(beside[c[1]], c[0])
	}

	done := make([]bool, len(locked))
	now := []int{start}
	for used := 0; len(now) > 0 && used <= keys; used++ {
		var later []int
		for len(now) > 0 {
			room := now[len(now)-1]
			now = now[:len(now)-1]
			if done[room] {
				continue
			}
			if room == goal {
				return true
			}
			done[room] = true
			for _, other := range beside[room] {
				if locked[other] {
					later = append(later, other)
				} else {
					now = append(now, other)
				}
			}
		}
		now = later
	}
	return false
}
