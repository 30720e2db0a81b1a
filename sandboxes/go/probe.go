// Package probe works only where Go is whole: codegrade offers the language once this has run in its sandbox.
package probe

import (
	"fmt"
	"strconv"
)

func probe(number int) int {
	n, _ := strconv.Atoi(fmt.Sprint(number))
	return n + 1
}
