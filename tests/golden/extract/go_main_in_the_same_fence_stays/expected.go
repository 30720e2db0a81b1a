package main

import "fmt"

func addUp(nums []int64) int64 {
	var total int64
	for _, n := range nums {
		total += n
	}
	return total
}

func main() {
	fmt.Println(addUp([]int64{1, 2}))
}
