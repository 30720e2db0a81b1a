package main

func onePerShelf(prices [][]int, worths [][]int, budget int) []int {
	result := []int{}
	var choose func(shelf, paid, worth int, voucher bool)
	choose = func(shelf, paid, worth int, voucher bool) {
		if paid > budget {
			return
		}
		if shelf == len(prices) {
			if len(result) == 0 || worth > result[0] || worth == result[0] && paid < result[1] {
				result = []int{worth, paid}
			}
			return
		}
		for i, price := range prices[shelf] {
			choose(shelf+1, paid+price, worth+worths[shelf][i], voucher)
			if voucher {
				choose(shelf+1, paid+(price+1)/2, worth+worths[shelf][i], false)
			}
		}
	}
	choose(0, 0, 0, true)
	return result
}
