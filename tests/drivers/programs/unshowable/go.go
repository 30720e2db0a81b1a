package main

func solveIt(first int) any {
	return []any{map[string]int{"a": 1}, func() {}, "\xff", nil}[first]
}
