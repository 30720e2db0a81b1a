package main

func patchedPaths(field []string, patches int) int {
	h, w := len(field), len(field[0])
	var walk func(y, x, left int, rested bool) int
	walk = func(y, x, left int, rested bool) int {
		if y >= h || x >= w {
			return 0
		}
		broken := field[y][x] == '#'
		if broken {
			if !rested || left == 0 {
				return 0
			}
			left--
		}
		if y == h-1 && x == w-1 {
			return 1
		}
		return (walk(y+1, x, left, !broken) + walk(y, x+1, left, !broken) + walk(y+1, x+1, left, !broken)) % 1_000_000_007
	}
	return walk(0, 0, patches, true)
}
