package add_up_test

import "testing"

func add_up(nums []int) int {
	t := 0
	for _, n := range nums {
		t += n
	}
	return t
}

func TestAddUp(t *testing.T) {
	if add_up([]int{1}) != 1 {
		t.Fail()
	}
}
