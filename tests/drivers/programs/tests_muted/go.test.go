package main

func check() {
	if twice(2) != 5 {
		panic("assertion failed: two doubled")
	}
}
