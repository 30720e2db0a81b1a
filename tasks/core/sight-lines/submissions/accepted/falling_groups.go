package main

// group holds the places of equally high towers that are in reach and not hidden by a higher one, and their sum.
type group struct {
	height int
	places []int
	sum    int
}

func (g *group) distancesTo(place int) int {
	return len(g.places)*place - g.sum
}

func sightLines(heights []int, reach int) []int {
	pairs, equal, length := 0, 0, 0
	var groups []*group // from the highest to the lowest
	for place, height := range heights {
		if len(groups) > 0 && groups[0].places[0] < place-reach {
			oldest := groups[0]
			oldest.sum -= oldest.places[0]
			oldest.places = oldest.places[1:]
			if len(oldest.places) == 0 {
				groups = groups[1:]
			}
		}
		same := &group{height: height}
		for len(groups) > 0 && groups[len(groups)-1].height <= height {
			last := groups[len(groups)-1]
			groups = groups[:len(groups)-1]
			pairs += len(last.places)
			length += last.distancesTo(place)
			if last.height == height {
				equal += len(last.places)
				same = last
			}
		}
		if len(groups) > 0 {
			higher := groups[len(groups)-1].places
			pairs++
			length += place - higher[len(higher)-1]
		}
		same.places = append(same.places, place)
		same.sum += place
		groups = append(groups, same)
	}
	return []int{pairs, equal, length}
}
