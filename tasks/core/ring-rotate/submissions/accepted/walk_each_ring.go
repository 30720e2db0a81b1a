package main

import "slices"

type place struct{ row, column int }

func turnRings(mosaic [][]int, amounts []int) [][]int {
	turned := make([][]int, len(mosaic))
	for row := range mosaic {
		turned[row] = slices.Clone(mosaic[row])
	}
	if len(mosaic) == 0 {
		return turned
	}
	rows, columns := len(mosaic), len(mosaic[0])
	for ring := range (min(rows, columns) + 1) / 2 {
		places := walk(ring, ring, rows-1-ring, columns-1-ring)
		size := len(places)
		shift := (amounts[ring%len(amounts)]%size + size) % size
		for at, from := range places {
			to := places[(at+shift)%size]
			turned[to.row][to.column] = mosaic[from.row][from.column]
		}
	}
	return turned
}

// walk lists the places of a ring, clockwise from its upper left corner.
func walk(top, left, bottom, right int) []place {
	var places []place
	for column := left; column <= right; column++ {
		places = append(places, place{top, column})
	}
	for row := top + 1; row <= bottom; row++ {
		places = append(places, place{row, right})
	}
	if top == bottom || left == right {
		return places
	}
	for column := right - 1; column >= left; column-- {
		places = append(places, place{bottom, column})
	}
	for row := bottom - 1; row > top; row-- {
		places = append(places, place{row, left})
	}
	return places
}
