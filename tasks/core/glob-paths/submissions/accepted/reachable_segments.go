package main

import "strings"

type token struct {
	star     bool
	excluded bool
	ranges   [][2]rune
}

func (t token) takes(point rune) bool {
	for _, r := range t.ranges {
		if r[0] <= point && point <= r[1] {
			return !t.excluded
		}
	}
	return t.excluded
}

type part struct {
	text   string
	tokens []token
}

func matchingPaths(pattern string, paths []string) []string {
	var parts []part
	for _, text := range strings.Split(pattern, "/") {
		parts = append(parts, part{text, tokens([]rune(text))})
	}
	matching := []string{}
	for _, path := range paths {
		if pathFits(parts, strings.Split(path, "/")) {
			matching = append(matching, path)
		}
	}
	return matching
}

func tokens(text []rune) []token {
	var found []token
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '*':
			found = append(found, token{star: true})
		case '?':
			found = append(found, token{excluded: true})
		case '[':
			var class token
			if text[i+1] == '!' {
				class.excluded = true
				i++
			}
			for i++; text[i] != ']'; i++ {
				low := text[i]
				if text[i+1] == '-' {
					i += 2
				}
				class.ranges = append(class.ranges, [2]rune{low, text[i]})
			}
			found = append(found, class)
		default:
			found = append(found, token{ranges: [][2]rune{{text[i], text[i]}}})
		}
	}
	return found
}

func pathFits(parts []part, segments []string) bool {
	reached := make([]bool, len(segments)+1)
	reached[0] = true
	for _, p := range parts {
		next := make([]bool, len(segments)+1)
		if p.text == "**" {
			next[0] = reached[0]
		}
		for i, segment := range segments {
			if p.text == "**" {
				next[i+1] = reached[i+1] || next[i] && segment[0] != '.'
			} else {
				next[i+1] = reached[i] && p.fits(segment)
			}
		}
		reached = next
	}
	return reached[len(segments)]
}

func (p part) fits(segment string) bool {
	if segment[0] == '.' && p.text[0] != '.' {
		return false
	}
	points := []rune(segment)
	at, star, covered := 0, -1, 0
	for i := 0; i < len(points); {
		switch {
		case at < len(p.tokens) && p.tokens[at].star:
			star, covered = at, i
			at++
		case at < len(p.tokens) && p.tokens[at].takes(points[i]):
			at++
			i++
		case star >= 0:
			covered++
			at, i = star+1, covered
		default:
			return false
		}
	}
	for _, t := range p.tokens[at:] {
		if !t.star {
			return false
		}
	}
	return true
}
