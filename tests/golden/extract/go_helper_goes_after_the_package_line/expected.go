package main

func addUp(nums []int64) int64 {
	var t int64
	for _, n := range nums {
		t = plus(t, n)
	}
	return t
}

func plus(a, b int64) int64 {
	return a + b
}
