package main

import "strings"

func matchingPaths(pattern string, paths []string) []string {
	out := []string{}
	for _, path := range paths {
		if fits(strings.Split(pattern, "/"), strings.Split(path, "/")) {
			out = append(out, path)
		}
	}
	return out
}

func fits(pattern, path []string) bool {
	if len(pattern) == 0 {
		return len(path) == 0
	}
	if pattern[0] == "**" {
		return fits(pattern[1:], path) || len(path) > 0 && path[0][0] != '.' && fits(pattern, path[1:])
	}
	if len(path) == 0 || path[0][0] == '.' && pattern[0][0] != '.' {
		return false
	}
	return segment([]rune(pattern[0]), []rune(path[0])) && fits(pattern[1:], path[1:])
}

func segment(p, s []rune) bool {
	if len(p) == 0 {
		return len(s) == 0
	}
	if p[0] == '*' {
		return segment(p[1:], s) || len(s) > 0 && segment(p, s[1:])
	}
	if len(s) == 0 {
		return false
	}
	switch p[0] {
	case '?':
		return segment(p[1:], s[1:])
	case '[':
		end := 1
		for p[end] != ']' {
			end++
		}
		class := p[1:end]
		negated := class[0] == '!'
		if negated {
			class = class[1:]
		}
		in := false
		for i := 0; i < len(class); i++ {
			low := class[i]
			if i+1 < len(class) && class[i+1] == '-' {
				i += 2
			}
			in = in || low <= s[0] && s[0] <= class[i]
		}
		return in != negated && segment(p[end+1:], s[1:])
	}
	return p[0] == s[0] && segment(p[1:], s[1:])
}
