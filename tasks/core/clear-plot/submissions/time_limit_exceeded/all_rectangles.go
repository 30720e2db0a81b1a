package main

func clearPlot(costs [][]int, budget int) []int {
	if len(costs) == 0 {
		return []int{}
	}
	r, c := len(costs), len(costs[0])
	sum := make([][]int, r+1)
	sum[0] = make([]int, c+1)
	for i := range costs {
		sum[i+1] = make([]int, c+1)
		for j, v := range costs[i] {
			if v < 0 {
				v = budget + 1
			}
			sum[i+1][j+1] = v + sum[i][j+1] + sum[i+1][j] - sum[i][j]
		}
	}
	best, cost := 0, 0
	answer := []int{}
	for top := 0; top < r; top++ {
		for left := 0; left < c; left++ {
			for bottom := top + 1; bottom <= r; bottom++ {
				for right := left + 1; right <= c; right++ {
					total := sum[bottom][right] - sum[top][right] - sum[bottom][left] + sum[top][left]
					if total > budget {
						break
					}
					area := (bottom - top) * (right - left)
					if area > best || area == best && total < cost {
						best, cost = area, total
						answer = []int{top, left, bottom - top, right - left}
					}
				}
			}
		}
	}
	return answer
}
