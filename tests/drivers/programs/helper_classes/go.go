package main

type kind int

const (
	_ kind = iota
	odd
)

type pair[T int | float64] struct{ left, right T }

func (p pair[T]) area() T { return p.left + p.right }

type area interface{ area() int }

func solveIt(first int) int {
	var shape area = pair[int]{first, first}
	return shape.area() + int(odd)
}
