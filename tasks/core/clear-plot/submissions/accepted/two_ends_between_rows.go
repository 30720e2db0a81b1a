package main

import "slices"

func clearPlot(costs [][]int, budget int) []int {
	if len(costs) == 0 {
		return []int{}
	}
	grid := costs
	lying := len(costs) <= len(costs[0])
	if !lying {
		grid = turned(costs)
	}
	var best []int // minus the squares, the cost, top, left, rows, columns; the smallest is wanted
	most := 1
	for top := range grid {
		sums := make([]int, len(grid[0]))
		for bottom := top; bottom < len(grid); bottom++ {
			rows, left, total := bottom-top+1, 0, 0
			for right, cost := range grid[bottom] {
				if cost < 0 {
					cost = budget + 1
				}
				sums[right] += cost
				total += sums[right]
				for total > budget {
					total -= sums[left]
					left++
				}
				columns := right - left + 1
				if rows*columns < most {
					continue
				}
				most = rows * columns
				plot := []int{-most, total, top, left, rows, columns}
				if !lying {
					plot = []int{-most, total, left, top, columns, rows}
				}
				if best == nil || slices.Compare(plot, best) < 0 {
					best = plot
				}
			}
		}
	}
	if best == nil {
		return []int{}
	}
	return best[2:]
}

func turned(grid [][]int) [][]int {
	result := make([][]int, len(grid[0]))
	for column := range result {
		result[column] = make([]int, len(grid))
		for row := range grid {
			result[column][row] = grid[row][column]
		}
	}
	return result
}
