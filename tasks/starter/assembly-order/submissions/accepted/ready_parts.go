package main

func assemblyOrder(parts []string, needs [][]string) []string {
	missing := make(map[string]int, len(parts))
	enables := make(map[string][]string, len(parts))
	for _, need := range needs {
		part, earlier := need[0], need[1]
		missing[part]++
		enables[earlier] = append(enables[earlier], part)
	}

	order := make([]string, 0, len(parts))
	for _, part := range parts {
		if missing[part] == 0 {
			order = append(order, part)
		}
	}
	for next := 0; next < len(order); next++ {
		for _, part := range enables[order[next]] {
			missing[part]--
			if missing[part] == 0 {
				order = append(order, part)
			}
		}
	}
	if len(order) < len(parts) {
		return []string{}
	}
	return order
}
