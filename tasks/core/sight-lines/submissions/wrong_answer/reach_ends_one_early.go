package main

func sightLines(heights []int, reach int) []int {
	answer := []int{0, 0, 0}
	for i := range heights {
		highest := -1 << 62
		for j := i + 1; j < len(heights) && (j-i < reach || j == i+1); j++ {
			low := min(heights[i], heights[j])
			if highest <= low {
				answer[0]++
				answer[2] += j - i
				if heights[i] == heights[j] {
					answer[1]++
				}
			}
			highest = max(highest, heights[j])
		}
	}
	return answer
}
