// verdict: compile_error
// Has the tools embed what only root may read, and run a C compiler.
package main

// #include "/etc/shadow"
import "C"
import _ "embed"

//go:embed /etc/shadow
var shadow string

func twice(n int) int { return n*2 + len(shadow) }
