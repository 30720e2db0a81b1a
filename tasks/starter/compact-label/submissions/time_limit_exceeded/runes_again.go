package main

import "fmt"

func runeAt(label string, i int) rune {
	return []rune(label)[i]
}

func compactLabel(label string) string {
	signs := []string{}
	for i := 0; i < len([]rune(label)); i++ {
		point := runeAt(label, i)
		if len(signs) > 0 && point >= 0x300 && point <= 0x36f {
			signs[len(signs)-1] += string(point)
		} else {
			signs = append(signs, string(point))
		}
	}
	out := ""
	for i, times := 0, 0; i < len(signs); i++ {
		times++
		if i+1 == len(signs) || signs[i+1] != signs[i] {
			out += signs[i]
			if times > 1 {
				out += fmt.Sprintf("{%d}", times)
			}
			times = 0
		}
	}
	return out
}
