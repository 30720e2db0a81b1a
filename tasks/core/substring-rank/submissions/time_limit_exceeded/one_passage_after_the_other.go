package main

func rankedPassage(text string, times int, rank int) *string {
	type entry struct{ start, length int }
	type group struct {
		passage entry
		ends    []int32
	}
	all := make([]int32, len(text))
	for i := range all {
		all[i] = int32(i)
	}
	stack := []group{{entry{0, 0}, all}}
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if top.passage.length > 0 {
			rank--
			if rank == 0 {
				found := text[top.passage.start : top.passage.start+top.passage.length]
				return &found
			}
		}
		var next [26][]int32
		for _, end := range top.ends {
			if int(end) < len(text) {
				next[text[end]-'a'] = append(next[text[end]-'a'], end+1)
			}
		}
		for letter := 25; letter >= 0; letter-- {
			if ends := next[letter]; len(ends) > 0 && len(ends) >= times {
				length := top.passage.length + 1
				stack = append(stack, group{entry{int(ends[0]) - length, length}, ends})
			}
		}
	}
	return nil
}
