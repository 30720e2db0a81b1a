package main

func mergePiles(weights []int, surcharge []int) *int {
	piles := append([]int{}, weights...)
	total := 0
	for len(piles) > 1 {
		bestCost, bestAt, bestM := -1, 0, 0
		for k, s := range surcharge {
			m := k + 2
			if s < 0 || m > len(piles) {
				continue
			}
			for i := range piles {
				sum := s
				for d := 0; d < m; d++ {
					sum += piles[(i+d)%len(piles)]
				}
				if bestCost < 0 || sum < bestCost {
					bestCost, bestAt, bestM = sum, i, m
				}
			}
		}
		if bestCost < 0 {
			return nil
		}
		total += bestCost
		rotated := append(append([]int{}, piles[bestAt:]...), piles[:bestAt]...)
		merged := 0
		for _, w := range rotated[:bestM] {
			merged += w
		}
		piles = append([]int{merged}, rotated[bestM:]...)
	}
	return &total
}
