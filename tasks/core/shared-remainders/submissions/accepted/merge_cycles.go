package main

import "math/big"

func firstJointFlash(starts []int, periods []int, earliest int, latest int) *int {
	rest, cycle := big.NewInt(0), big.NewInt(1)
	for i, start := range starts {
		earliest = max(earliest, start)
		if periods[i] == 0 {
			latest = min(latest, start)
		} else if !meet(rest, cycle, big.NewInt(int64(start)), big.NewInt(int64(periods[i]))) {
			return nil
		}
	}
	first := big.NewInt(int64(earliest))
	wait := new(big.Int).Sub(rest, first)
	first.Add(first, wait.Mod(wait, cycle))
	if first.Cmp(big.NewInt(int64(latest))) > 0 {
		return nil
	}
	answer := int(first.Int64())
	return &answer
}

// meet narrows the seconds that leave rest when divided by cycle to those of a beacon; it reports whether any are left.
func meet(rest, cycle, start, period *big.Int) bool {
	shared := new(big.Int).GCD(nil, nil, cycle, period)
	ahead, off := new(big.Int).Sub(start, rest), new(big.Int)
	ahead.QuoRem(ahead, shared, off)
	if off.Sign() != 0 {
		return false
	}
	turns := new(big.Int).Quo(period, shared)
	if turns.IsInt64() && turns.Int64() == 1 {
		return true
	}
	steps := new(big.Int).ModInverse(new(big.Int).Quo(cycle, shared), turns)
	steps.Mod(steps.Mul(steps, ahead), turns)
	rest.Add(rest, steps.Mul(steps, cycle))
	cycle.Mul(cycle, turns)
	return true
}
