package main

func lineForecast(xs, ys []float64, at float64) *float64 {
	if len(xs) == 0 {
		return nil
	}
	first, last := 0, 0
	for i := range xs {
		if xs[i] < xs[first] {
			first = i
		}
		if xs[i] > xs[last] {
			last = i
		}
	}
	if xs[first] == xs[last] {
		return nil
	}
	slope := (ys[last] - ys[first]) / (xs[last] - xs[first])
	value := ys[first] + slope*(at-xs[first])
	return &value
}
