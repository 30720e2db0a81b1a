package main

func firstJointFlash(starts []int, periods []int, earliest int, latest int) *int {
	longest := 0
	for i, s := range starts {
		if s > earliest {
			earliest = s
		}
		if periods[i] > periods[longest] {
			longest = i
		}
		if periods[i] == 0 && s < latest {
			latest = s
		}
	}
	step, t := 1, earliest
	if len(starts) > 0 && periods[longest] > 0 {
		step = periods[longest]
		t += (step - (earliest-starts[longest])%step) % step
	}
next:
	for ; t <= latest; t += step {
		for i, s := range starts {
			if periods[i] > 0 && (t-s)%periods[i] != 0 {
				continue next
			}
		}
		return &t
	}
	return nil
}
