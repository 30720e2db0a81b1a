package main

import (
	"bufio"
	"io"
	"os"
)

func solveIt(first int) int {
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if line == "" && err == io.EOF {
		return first
	}
	return -1
}
