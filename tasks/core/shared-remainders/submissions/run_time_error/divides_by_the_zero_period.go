package main

import "math/big"

func firstJointFlash(starts []int, periods []int, earliest int, latest int) *int {
	x, m := big.NewInt(0), big.NewInt(1)
	for i, s := range starts {
		if s > earliest {
			earliest = s
		}
		p := big.NewInt(int64(periods[i]))
		g := new(big.Int).GCD(nil, nil, m, p)
		diff := new(big.Int).Sub(big.NewInt(int64(s)), x)
		if new(big.Int).Mod(diff, g).Sign() != 0 {
			return nil
		}
		pg := new(big.Int).Div(p, g)
		inv := new(big.Int).ModInverse(new(big.Int).Div(m, g), pg)
		k := new(big.Int).Mul(new(big.Int).Div(diff, g), inv)
		k.Mod(k, pg)
		x.Add(x, k.Mul(k, m))
		m.Mul(m, pg)
	}
	lo := big.NewInt(int64(earliest))
	t := new(big.Int).Sub(x, lo)
	t.Mod(t, m)
	t.Add(t, lo)
	if t.Cmp(big.NewInt(int64(latest))) > 0 {
		return nil
	}
	r := int(t.Int64())
	return &r
}
