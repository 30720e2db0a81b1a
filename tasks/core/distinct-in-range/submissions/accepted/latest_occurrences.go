package main

// marks is a Fenwick tree that adds up from a place to the end.
type marks []int

func (m marks) add(place, by int) {
	for node := place + 1; node > 0; node &= node - 1 {
		m[node] += by
	}
}

func (m marks) from(place int) int {
	total := 0
	for node := place + 1; node < len(m); node += node & -node {
		total += m[node]
	}
	return total
}

type question struct{ first, number int }

// distinctInRange goes round twice. The marks from a place on add up to the number of kinds that occur exactly so often from
// there to the end: 1 at a kind's latest place but times-1, and -1 at the one before it.
func distinctInRange(kinds []int, questions [][]int, times int) []int {
	places := len(kinds)
	endingAt := make([][]question, 2*places)
	for number, q := range questions {
		end := q[1]
		if q[0] > q[1] {
			end += places
		}
		endingAt[end] = append(endingAt[end], question{q[0], number})
	}

	marked := make(marks, 2*places+1)
	seen := map[int][]int{}
	answers := make([]int, len(questions))
	for end := range 2 * places {
		kind := kinds[end%places]
		at := append(seen[kind], end)
		seen[kind] = at
		for i, by := range []int{1, -2, 1} {
			if place := len(at) - times - i; place >= 0 {
				marked.add(at[place], by)
			}
		}
		for _, q := range endingAt[end] {
			answers[q.number] = marked.from(q.first)
		}
	}
	return answers
}
