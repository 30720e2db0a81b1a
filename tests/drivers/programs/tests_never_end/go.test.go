package main

func check() {
	if twice(2) != 4 {
		panic("assertion failed")
	}
}
