package main

import "math"

const never = math.MaxInt

func courierWindows(travel [][]int, windows [][]int, service []int, fee []int, shiftEnd int) []int {
	n := len(service)
	done := func(customer, arrival int) int {
		ends := windows[customer]
		for i := 0; i < len(ends); i += 2 {
			if arrival <= ends[i+1] {
				return max(arrival, ends[i]) + service[customer]
			}
		}
		return never
	}

	// By the set of served customers and the last of them: the earliest time when that one is done.
	earliest := make([][]int, 1<<n)
	for served := range earliest {
		earliest[served] = make([]int, n)
		for last := range earliest[served] {
			earliest[served][last] = never
		}
	}
	for customer := range n {
		earliest[1<<customer][customer] = done(customer, travel[0][customer+1])
	}

	bestPay, bestBack := 0, 0
	for served := 1; served < 1<<n; served++ {
		pay := 0
		for customer := range n {
			pay += served >> customer & 1 * fee[customer]
		}
		for last, time := range earliest[served] {
			if time == never {
				continue
			}
			row := travel[last+1]
			back := time + row[0]
			if back <= shiftEnd && (pay > bestPay || pay == bestPay && back < bestBack) {
				bestPay, bestBack = pay, back
			}
			for customer := range n {
				if served>>customer&1 == 0 {
					reached := earliest[served|1<<customer]
					reached[customer] = min(reached[customer], done(customer, time+row[customer+1]))
				}
			}
		}
	}
	return []int{bestPay, bestBack}
}
