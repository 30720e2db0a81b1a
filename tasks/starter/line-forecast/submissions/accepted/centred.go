package main

func lineForecast(xs, ys []float64, at float64) *float64 {
	if len(xs) == 0 {
		return nil
	}
	origin, count := xs[0], float64(len(xs))
	var meanX, meanY float64
	for i, x := range xs {
		meanX += (x - origin) / count
		meanY += ys[i] / count
	}
	var spread, together float64
	for i, x := range xs {
		dx := x - origin - meanX
		spread += dx * dx
		together += dx * (ys[i] - meanY)
	}
	if spread == 0 {
		return nil
	}
	forecast := meanY + together/spread*(at-origin-meanX)
	return &forecast
}
