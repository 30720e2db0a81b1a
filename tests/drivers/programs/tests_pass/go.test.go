package main

import "fmt"

func check() {
	if fmt.Sprint(twice(2)) != "4" {
		panic("assertion failed")
	}
}
