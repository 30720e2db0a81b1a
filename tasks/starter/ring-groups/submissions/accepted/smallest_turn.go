package main

func ringGroups(codes []string) [][]string {
	groups := [][]string{}
	number := make(map[string]int)
	for _, code := range codes {
		turn := smallestTurn(code)
		at, known := number[turn]
		if !known {
			at = len(groups)
			number[turn] = at
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], code)
	}
	return groups
}

func smallestTurn(code string) string {
	smallest := code
	twice := code + code
	for cut := 1; cut < len(code); cut++ {
		smallest = min(smallest, twice[cut:cut+len(code)])
	}
	return smallest
}
