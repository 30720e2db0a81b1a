package main

func directReports(above []int, vacant []bool) []int {
	n := len(above)
	children := make([][]int, n)
	res := make([]int, n)
	for i, a := range above {
		if vacant[i] {
			res[i] = -1
		}
		if a >= 0 {
			children[a] = append(children[a], i)
		}
	}
	for top := range above {
		if above[top] != -1 {
			continue
		}
		head := -1
		queue := [][2]int{{top, -1}}
		for len(queue) > 0 {
			cur, boss := queue[0][0], queue[0][1]
			queue = queue[1:]
			if !vacant[cur] {
				if boss == -1 {
					if head == -1 {
						head = cur
					} else {
						res[head]++
					}
				} else {
					res[boss]++
				}
				boss = cur
			}
			for _, c := range children[cur] {
				queue = append(queue, [2]int{c, boss})
			}
		}
	}
	return res
}
