package main

func canDeliver(locked []bool, corridors [][]int, keys int, start int, goal int) bool {
	rooms := len(locked)
	if start == goal {
		return true
	}
	for _, corridor := range corridors {
		if corridor[0] == start && corridor[1] == goal {
			return !locked[goal] || keys > 0
		}
	}
	return false
}
