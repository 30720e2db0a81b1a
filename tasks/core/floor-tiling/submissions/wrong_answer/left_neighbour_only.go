package main

func floorTiling(floor []string) int {
	const mod = 1_000_000_007
	h, w := len(floor), len(floor[0])
	type key struct {
		mask  int
		small bool
	}
	cur := map[key]int{{0, false}: 1}
	for y := 0; y < h; y++ {
		for x := 0; x < w; x++ {
			next := map[key]int{}
			for k, n := range cur {
				if x == 0 {
					k.small = false
				}
				bit := 1 << x
				if floor[y][x] == '#' {
					next[key{k.mask, false}] = (next[key{k.mask, false}] + n) % mod
					continue
				}
				if k.mask&bit != 0 {
					next[key{k.mask ^ bit, false}] = (next[key{k.mask ^ bit, false}] + n) % mod
					continue
				}
				if !k.small {
					next[key{k.mask, true}] = (next[key{k.mask, true}] + n) % mod
				}
				if y+1 < h && floor[y+1][x] == '.' {
					next[key{k.mask | bit, false}] = (next[key{k.mask | bit, false}] + n) % mod
				}
				if x+1 < w && floor[y][x+1] == '.' && k.mask&(bit<<1) == 0 {
					m := k.mask | bit<<1
					next[key{m, false}] = (next[key{m, false}] + n) % mod
				}
			}
			cur = next
		}
	}
	return (cur[key{0, false}] + cur[key{0, true}]) % mod
}
