package main

func directReports(above []int, vacant []bool) []int {
	const nobody = -1
	reports := make([]int, len(above))
	below := make([][]int, len(above))
	var tops []int
	for post, upper := range above {
		if vacant[post] {
			reports[post] = -1
		}
		if upper < 0 {
			tops = append(tops, post)
		} else {
			below[upper] = append(below[upper], post)
		}
	}

	type visit struct{ post, boss int }
	for _, top := range tops {
		var unled []int
		open := []visit{{top, nobody}}
		for len(open) > 0 {
			post, boss := open[len(open)-1].post, open[len(open)-1].boss
			open = open[:len(open)-1]
			if !vacant[post] {
				if boss == nobody {
					unled = append(unled, post)
				} else {
					reports[boss]++
				}
				boss = post
			}
			for _, lower := range below[post] {
				open = append(open, visit{lower, boss})
			}
		}
		if len(unled) > 0 {
			head := unled[0]
			for _, post := range unled {
				head = min(head, post)
			}
			reports[head] += len(unled) - 1
		}
	}
	return reports
}
