package main

import "slices"

func tripleBalance(weights []int, target int) []int {
	if len(weights) < 3 {
		return []int{}
	}
	sorted := slices.Clone(weights)
	slices.Sort(sorted)
	best := bestSum(sorted, target)
	ways, smallest := 0, 0
	for first, weight := range sorted {
		found := pairs(weight, sorted[first+1:], best)
		if ways == 0 && found > 0 {
			smallest = weight
		}
		ways += found
	}
	return []int{best, ways, smallest}
}

func bestSum(sorted []int, target int) int {
	best := sorted[0] + sorted[1] + sorted[2]
	for first, weight := range sorted {
		for low, high := first+1, len(sorted)-1; low < high; {
			sum := weight + sorted[low] + sorted[high]
			near, nearest := distance(sum, target), distance(best, target)
			if near < nearest || near == nearest && sum < best {
				best = sum
			}
			if sum < target {
				low++
			} else {
				high--
			}
		}
	}
	return best
}

func distance(a, b int) uint64 {
	return uint64(max(a, b)) - uint64(min(a, b))
}

// pairs returns how many pairs of places in the sorted rest make up the wanted sum together with the weight.
func pairs(weight int, rest []int, wanted int) int {
	count := 0
	for len(rest) > 1 {
		low, high := rest[0], rest[len(rest)-1]
		switch sum := weight + low + high; {
		case sum < wanted:
			rest = rest[1:]
		case sum > wanted:
			rest = rest[:len(rest)-1]
		case low == high:
			return count + len(rest)*(len(rest)-1)/2
		default:
			lows, highs := 1, 1
			for rest[lows] == low {
				lows++
			}
			for rest[len(rest)-1-highs] == high {
				highs++
			}
			count += lows * highs
			rest = rest[lows : len(rest)-highs]
		}
	}
	return count
}
