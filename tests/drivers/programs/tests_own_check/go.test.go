package main

func check() {
	if doubleEven(2) != 4 || doubleEven(3) != 3 {
		panic("assertion failed")
	}
}
