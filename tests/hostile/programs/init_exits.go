// verdict: run_time_error
// Ends the program with code 0 before main.
package main

import "os"

func init() { os.Exit(0) }

func twice(n int) int { return n * 2 }
