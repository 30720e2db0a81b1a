package main

import "time"

func solveIt(first int) int {
	go func() {
		time.Sleep(time.Hour)
	}()
	return first
}
