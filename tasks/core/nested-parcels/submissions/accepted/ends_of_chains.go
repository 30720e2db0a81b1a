package main

import (
	"cmp"
	"slices"
	"sort"
)

type parcel struct{ shorter, longer int }

func nestedParcels(widths []int, depths []int, padding int, gift int) int {
	parcels := make([]parcel, len(widths))
	for i, width := range widths {
		parcels[i] = parcel{min(width, depths[i]), max(width, depths[i])}
	}
	middle := parcels[gift]
	goesInto := func(inner, outer parcel) bool {
		return outer.shorter-inner.shorter >= padding && outer.longer-inner.longer >= padding
	}
	var inside, around []parcel
	for _, p := range parcels {
		if goesInto(p, middle) {
			inside = append(inside, p)
		} else if goesInto(middle, p) {
			around = append(around, p)
		}
	}
	return longestChain(inside, padding) + 1 + longestChain(around, padding)
}

func longestChain(parcels []parcel, padding int) int {
	slices.SortFunc(parcels, func(a, b parcel) int { return cmp.Compare(a.shorter, b.shorter) })
	var ends []int // the least longer side that ends a chain of each length, among the parcels that are short enough
	inside := make([]int, len(parcels))
	known, longest := 0, 0
	for i, p := range parcels {
		for ; parcels[known].shorter <= p.shorter-padding; known++ {
			end := parcels[known].longer
			if count := inside[known]; count == len(ends) {
				ends = append(ends, end)
			} else {
				ends[count] = min(ends[count], end)
			}
		}
		inside[i] = sort.SearchInts(ends, p.longer-padding+1)
		longest = max(longest, inside[i]+1)
	}
	return longest
}
