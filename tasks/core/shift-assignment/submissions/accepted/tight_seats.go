package main

import (
	"math"
	"slices"
)

const (
	unable = 1_000_000_000_000_000
	none   = -1
)

func assignShifts(cost [][]int, seats []int) *[]int {
	people := len(cost)
	var shiftOf []int
	for shift, count := range seats {
		shiftOf = append(shiftOf, slices.Repeat([]int{shift}, count)...)
	}
	size := len(shiftOf)
	if size < people {
		return nil
	}

	// Rows after the people stand for seats that stay empty, so that every column has a row.
	m := &matching{
		weights: make([][]int, size),
		rows:    make([]int, size),
		columns: make([]int, size),
		rowOf:   slices.Repeat([]int{none}, size),
	}
	for row := range m.weights {
		m.weights[row] = make([]int, size)
		for column, shift := range shiftOf {
			if row < people && cost[row][shift] < 0 {
				m.weights[row][column] = unable
			} else if row < people {
				m.weights[row][column] = cost[row][shift]
			}
		}
	}
	for row := range size {
		m.augment(row)
	}

	chosen := make([]int, people)
	for person, column := range m.firstColumns(people) {
		chosen[person] = shiftOf[column]
		if cost[person][chosen[person]] < 0 {
			return nil
		}
	}
	return &chosen
}

// A matching is a cheapest one of its rows so far: shortest augmenting paths with potentials (Kuhn, Munkres).
type matching struct {
	weights       [][]int
	rows, columns []int // potentials
	rowOf         []int
}

func (m *matching) augment(start int) {
	size := len(m.rowOf)
	slack := slices.Repeat([]int{math.MaxInt}, size)
	before := make([]int, size)
	settled := make([]bool, size)
	row, column := start, none
	for row != none {
		closest := none
		for other := range size {
			if settled[other] {
				continue
			}
			if reduced := m.weights[row][other] - m.rows[row] - m.columns[other]; reduced < slack[other] {
				slack[other], before[other] = reduced, column
			}
			if closest == none || slack[other] < slack[closest] {
				closest = other
			}
		}
		delta := slack[closest]
		m.rows[start] += delta
		for other := range size {
			if settled[other] {
				m.rows[m.rowOf[other]] += delta
				m.columns[other] -= delta
			} else {
				slack[other] -= delta
			}
		}
		settled[closest] = true
		row, column = m.rowOf[closest], closest
	}
	for before[column] != none {
		m.rowOf[column] = m.rowOf[before[column]]
		column = before[column]
	}
	m.rowOf[column] = start
}

func (m *matching) isTight(row, column int) bool {
	return m.weights[row][column] == m.rows[row]+m.columns[column]
}

// firstColumns chooses among the cheapest matchings, which are those of the tight pairs: one row after the other gets the
// first column that the later ones can do without.
func (m *matching) firstColumns(count int) []int {
	fixed := make([]bool, len(m.rowOf))
	first := make([]int, count)
	for row := range count {
		own := slices.Index(m.rowOf, row)
		next := m.waysTo(own, fixed)
		column := 0
		for next[column] == none || !m.isTight(row, column) {
			column++
		}
		first[row] = column
		fixed[column] = true
		moving := row
		for column != own {
			moving, m.rowOf[column] = m.rowOf[column], moving
			column = next[column]
		}
		m.rowOf[own] = moving
	}
	return first
}

// waysTo gives, for each column whose row can move on along tight pairs until goal is taken, the column it moves to.
func (m *matching) waysTo(goal int, fixed []bool) []int {
	next := slices.Repeat([]int{none}, len(m.rowOf))
	next[goal] = goal
	open := []int{goal}
	for len(open) > 0 {
		target := open[0]
		open = open[1:]
		for column, row := range m.rowOf {
			if next[column] == none && !fixed[column] && m.isTight(row, target) {
				next[column] = target
				open = append(open, column)
			}
		}
	}
	return next
}
