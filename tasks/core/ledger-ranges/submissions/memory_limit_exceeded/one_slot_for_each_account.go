package main

func ledgerRanges(operations [][]int) []int {
	balance := make([]int, 1_000_000_001)
	for i := range balance {
		balance[i] = 0
	}
	out := []int{}
	for _, op := range operations {
		part := balance[op[1] : op[2]+1]
		switch op[0] {
		case 0:
			for i := range part {
				part[i] = op[3]
			}
		case 1:
			for i := range part {
				part[i] += op[3]
			}
		default:
			sum, low, count := 0, part[0], 0
			for _, b := range part {
				sum = (sum + b) % 1_000_000_007
				if b < low {
					low, count = b, 0
				}
				if b == low {
					count++
				}
			}
			out = append(out, []int{(sum + 1_000_000_007) % 1_000_000_007, low, count}[op[0]-2])
		}
	}
	return out
}
