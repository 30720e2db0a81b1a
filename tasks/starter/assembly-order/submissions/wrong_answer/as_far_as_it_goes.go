package main

func assemblyOrder(parts []string, needs [][]string) []string {
	missing := map[string]int{}
	enables := map[string][]string{}
	for _, n := range needs {
		missing[n[0]]++
		enables[n[1]] = append(enables[n[1]], n[0])
	}
	order := []string{}
	for _, p := range parts {
		if missing[p] == 0 {
			order = append(order, p)
		}
	}
	for i := 0; i < len(order); i++ {
		for _, p := range enables[order[i]] {
			missing[p]--
			if missing[p] == 0 {
				order = append(order, p)
			}
		}
	}
	return order
}
