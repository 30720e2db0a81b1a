package main

import "strings"

var (
	narrow = [][2]rune{{0x300, 0x36F}, {0x200B, 0x200D}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}}
	wide   = [][2]rune{
		{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6},
		{0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD},
	}
)

func formatTable(rows [][]string, align string, limit int) []string {
	table := make([][]string, len(rows))
	widths := make([]int, len(align))
	for i, row := range rows {
		table[i] = make([]string, len(align))
		for column, cell := range row {
			table[i][column] = cut(cell, limit)
			widths[column] = max(widths[column], width(table[i][column]))
		}
	}
	lines := make([]string, len(rows))
	for i, row := range table {
		for column, cell := range row {
			row[column] = padded(cell, align[column], widths[column])
		}
		lines[i] = strings.TrimRight(strings.Join(row, " | "), " ")
	}
	return lines
}

func padded(cell string, side byte, wanted int) string {
	spaces := wanted - width(cell)
	before := 0
	switch side {
	case 'r':
		before = spaces
	case 'c':
		before = (spaces + 1) / 2
	}
	return strings.Repeat(" ", before) + cell + strings.Repeat(" ", spaces-before)
}

func cut(cell string, limit int) string {
	if width(cell) <= limit {
		return cell
	}
	used := 0
	for at, point := range cell {
		if used += pointWidth(point); used >= limit {
			return cell[:at] + "…"
		}
	}
	return cell
}

func width(text string) int {
	sum := 0
	for _, point := range text {
		sum += pointWidth(point)
	}
	return sum
}

func pointWidth(point rune) int {
	switch {
	case isIn(narrow, point):
		return 0
	case isIn(wide, point):
		return 2
	}
	return 1
}

func isIn(ranges [][2]rune, point rune) bool {
	for _, r := range ranges {
		if r[0] <= point && point <= r[1] {
			return true
		}
	}
	return false
}
