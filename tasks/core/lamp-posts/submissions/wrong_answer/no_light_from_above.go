package main

func lightPark(plain []int, strong []int, paths [][]int) int {
	n := len(plain)
	adjacent := make([][]int, n)
	for _, p := range paths {
		adjacent[p[0]] = append(adjacent[p[0]], p[1])
		adjacent[p[1]] = append(adjacent[p[1]], p[0])
	}
	var visit func(v, above int) (int, int)
	visit = func(v, above int) (int, int) {
		sum, extra := 0, 1<<60
		for _, c := range adjacent[v] {
			if c == above {
				continue
			}
			lit, bright := visit(c, v)
			sum += lit
			extra = min(extra, bright-lit)
		}
		bright := strong[v] + sum
		return min(bright, sum+min(plain[v], extra)), bright
	}
	lit, _ := visit(0, -1)
	return lit
}
