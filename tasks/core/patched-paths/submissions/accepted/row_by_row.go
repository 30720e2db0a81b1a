package main

const modulus = 1_000_000_007

func patchedPaths(field []string, patches int) int {
	height, width := len(field), len(field[0])
	// A way has fewer cells than rows and columns together, and at most every other one is broken.
	most := min(patches, (height+width)/2)
	ways := make([][][]int, height)
	for y, row := range field {
		ways[y] = make([][]int, width)
		for x := range row {
			here := make([]int, most+1)
			broken := row[x] == '#'
			needed := 0
			if broken {
				needed = 1
			}
			if x+y == 0 && needed <= most {
				here[needed] = 1
			}
			for _, step := range [][2]int{{0, 1}, {1, 0}, {1, 1}} {
				fromY, fromX := y-step[0], x-step[1]
				if fromY < 0 || fromX < 0 || broken && field[fromY][fromX] == '#' {
					continue
				}
				for used := needed; used <= most; used++ {
					here[used] = (here[used] + ways[fromY][fromX][used-needed]) % modulus
				}
			}
			ways[y][x] = here
		}
	}
	sum := 0
	for _, count := range ways[height-1][width-1] {
		sum += count
	}
	return sum % modulus
}
