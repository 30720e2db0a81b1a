package main

type box struct{ check bool }

func (b box) isSet() bool { return b.check }

func check(n int) bool {
	b := box{check: n%2 == 0}
	return b.isSet()
}

func doubleEven(n int) int {
	if check(n) {
		return 2 * n
	}
	return n
}
