package main

import "strconv"

func compactLabel(label string) string {
	out := []byte{}
	for i := 0; i < len(label); {
		j := i
		for j < len(label) && label[j] == label[i] {
			j++
		}
		out = append(out, label[i])
		if j-i > 1 {
			out = append(out, "{"+strconv.Itoa(j-i)+"}"...)
		}
		i = j
	}
	return string(out)
}
