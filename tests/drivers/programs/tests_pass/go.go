package problem

import (
	"fmt"
	"testing"
)

func twice(n int) int {
	return 2 * n
}

func main() {}
