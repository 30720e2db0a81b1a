package main

func ringGroups(codes []string) [][]string {
	groups := map[string][]string{}
	for _, code := range codes {
		smallest := code
		turn := code[1:] + code[:1]
		for turn != code {
			if turn < smallest {
				smallest = turn
			}
			turn = turn[1:] + turn[:1]
		}
		groups[smallest] = append(groups[smallest], code)
	}
	result := [][]string{}
	for _, group := range groups {
		result = append(result, group)
	}
	return result
}
