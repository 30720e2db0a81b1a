package main

import (
	"cmp"
	"slices"
)

// fate is equal for two parcels when they meet; after is 0 for what is in a cell at the end.
type fate struct{ cell, after int }

func beltPositions(nextCell []int, cells []int, weights []int, steps int) []int {
	drops, later := findDrops(nextCell), positions(nextCell, steps)
	fates := make([]fate, len(cells))
	order := make([]int, len(cells))
	for parcel, cell := range cells {
		order[parcel] = parcel
		fates[parcel] = fate{later[cell], 0}
		if drop := drops[cell]; 0 < drop.after && drop.after <= steps {
			fates[parcel] = drop
		}
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(weights[b], weights[a]), cmp.Compare(b, a))
	})
	results := make([]int, len(cells))
	taken := make(map[fate]bool)
	for _, parcel := range order {
		f := fates[parcel]
		switch {
		case taken[f]:
			results[parcel] = -2
		case f.after > 0:
			results[parcel] = -1
		default:
			results[parcel] = f.cell
		}
		taken[f] = true
	}
	return results
}

// findDrops tells the chute and the number of steps for each cell from which parcels drop in the end.
func findDrops(nextCell []int) []fate {
	into := make([][]int, len(nextCell))
	drops := make([]fate, len(nextCell))
	var waiting []int
	for cell, after := range nextCell {
		if after < 0 {
			drops[cell] = fate{cell, 1}
			waiting = append(waiting, cell)
		} else {
			into[after] = append(into[after], cell)
		}
	}
	for len(waiting) > 0 {
		cell := waiting[0]
		waiting = append(waiting[1:], into[cell]...)
		for _, earlier := range into[cell] {
			drops[earlier] = fate{drops[cell].cell, drops[cell].after + 1}
		}
	}
	return drops
}

// positions tells where each cell leads to when chutes are taken for cells that lead to themselves.
func positions(nextCell []int, steps int) []int {
	jump, result := make([]int, len(nextCell)), make([]int, len(nextCell))
	for cell, after := range nextCell {
		result[cell], jump[cell] = cell, after
		if after < 0 {
			jump[cell] = cell
		}
	}
	for ; steps > 0; steps /= 2 {
		if steps%2 == 1 {
			for i, cell := range result {
				result[i] = jump[cell]
			}
		}
		twice := make([]int, len(jump))
		for i, cell := range jump {
			twice[i] = jump[cell]
		}
		jump = twice
	}
	return result
}
