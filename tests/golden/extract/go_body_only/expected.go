package main

func addUp(nums []int64) int64 {
	var t int64
	for _, n := range nums {
		t += n
	}
	return t
}
