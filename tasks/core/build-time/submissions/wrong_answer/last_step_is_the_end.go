package main

func planSlack(durations []int, links [][]int) *[]int {
	n := len(durations)
	out := make([][][2]int, n)
	deg := make([]int, n)
	for _, l := range links {
		w := l[3]
		if l[0] == 0 {
			w += durations[l[1]]
		}
		out[l[1]] = append(out[l[1]], [2]int{l[2], w})
		deg[l[2]]++
	}
	order := []int{}
	for i := range deg {
		if deg[i] == 0 {
			order = append(order, i)
		}
	}
	early := make([]int, n)
	for i := 0; i < len(order); i++ {
		for _, e := range out[order[i]] {
			early[e[0]] = max(early[e[0]], early[order[i]]+e[1])
			deg[e[0]]--
			if deg[e[0]] == 0 {
				order = append(order, e[0])
			}
		}
	}
	if len(order) < n {
		return nil
	}
	total := 0
	for i := range early {
		if len(out[i]) == 0 {
			total = max(total, early[i]+durations[i])
		}
	}
	late := make([]int, n)
	for i := n - 1; i >= 0; i-- {
		u := order[i]
		late[u] = total - durations[u]
		for _, e := range out[u] {
			late[u] = min(late[u], late[e[0]]-e[1])
		}
	}
	res := []int{total}
	for i := range early {
		res = append(res, late[i]-early[i])
	}
	return &res
}
