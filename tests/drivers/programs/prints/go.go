package main

import (
	"fmt"
	"os"
	"strings"
)

func init() {
	fmt.Println("while loading")
}

func solveIt(first int) int {
	fmt.Println("to stdout", first, strings.Repeat("x", 100_000))
	fmt.Fprintln(os.Stderr, "to stderr")
	os.Stdout.WriteString("R\x00\x00\x00\x01T")
	return first
}
