package main

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const (
	number = `(0|[1-9][0-9]*)`
	word   = `(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`
	build  = `[0-9A-Za-z-]+`
)

var (
	pattern  = regexp.MustCompile(`^` + number + `\.` + number + `\.` + number + `(?:-(` + list(word) + `))?(?:\+` + list(build) + `)?$`)
	wildcard = regexp.MustCompile(`^([0-9.]+)\.x$`)
	digits   = regexp.MustCompile(`^[0-9]+$`)
)

// list is the pattern for words with a dot between neighbours.
func list(word string) string { return word + `(?:\.` + word + `)*` }

type version struct {
	numbers []int
	preview []string
}

// A term is met by a version that holds; low has the version it is written with, if any.
type term struct {
	low   *version
	holds func(version) bool
}

func pickVersion(versions []string, wanted string) *string {
	var alternatives [][]term
	for _, terms := range strings.Split(wanted, "||") {
		var alternative []term
		for _, text := range strings.Fields(terms) {
			alternative = append(alternative, parseTerm(text))
		}
		alternatives = append(alternatives, alternative)
	}
	var best *version
	var picked *string
	for i, text := range versions {
		v := parse(text)
		if v == nil || !slices.ContainsFunc(alternatives, v.meets) {
			continue
		}
		if best == nil || compare(*v, *best) > 0 {
			best, picked = v, &versions[i]
		}
	}
	return picked
}

// parse returns nil for a text that is no version.
func parse(text string) *version {
	parts := pattern.FindStringSubmatch(text)
	if parts == nil {
		return nil
	}
	v := version{numbers: integers(parts[1:4])}
	if parts[4] != "" {
		v.preview = strings.Split(parts[4], ".")
	}
	return &v
}

func integers(texts []string) []int {
	numbers := make([]int, len(texts))
	for i, text := range texts {
		numbers[i], _ = strconv.Atoi(text)
	}
	return numbers
}

func parseTerm(text string) term {
	if text == "*" {
		return term{holds: func(version) bool { return true }}
	}
	if parts := wildcard.FindStringSubmatch(text); parts != nil {
		fixed := strings.Split(parts[1], ".")
		low := version{numbers: integers(append(fixed, "0", "0")[:3])}
		return between(low, len(fixed)-1)
	}
	bare := strings.TrimLeft(text, "<>=~^")
	bound := *parse(bare)
	switch sign := text[:len(text)-len(bare)]; sign {
	case "~":
		return between(bound, 1)
	case "^":
		place := slices.IndexFunc(bound.numbers, func(n int) bool { return n > 0 })
		if place < 0 {
			place = 2
		}
		return between(bound, place)
	default:
		return term{&bound, func(v version) bool {
			switch order := compare(v, bound); sign {
			case "<":
				return order < 0
			case "<=":
				return order <= 0
			case ">":
				return order > 0
			case ">=":
				return order >= 0
			default:
				return order == 0
			}
		}}
	}
}

// between is met from low on up to where the number at the place is one larger, with zeros behind it.
func between(low version, place int) term {
	high := version{numbers: make([]int, 3)}
	copy(high.numbers, low.numbers[:place+1])
	high.numbers[place]++
	return term{&low, func(v version) bool { return compare(v, low) >= 0 && compare(v, high) < 0 }}
}

func (v *version) meets(terms []term) bool {
	named := len(v.preview) == 0
	for _, t := range terms {
		if !t.holds(*v) {
			return false
		}
		named = named || t.low != nil && len(t.low.preview) > 0 && slices.Equal(t.low.numbers, v.numbers)
	}
	return named
}

func compare(a, b version) int {
	if order := slices.Compare(a.numbers, b.numbers); order != 0 {
		return order
	}
	if len(a.preview) == 0 || len(b.preview) == 0 {
		return cmp.Compare(len(b.preview), len(a.preview))
	}
	return slices.CompareFunc(a.preview, b.preview, compareWords)
}

func compareWords(a, b string) int {
	switch numberA, numberB := digits.MatchString(a), digits.MatchString(b); {
	case numberA && numberB:
		return cmp.Compare(a, b)
	case numberA:
		return -1
	case numberB:
		return 1
	}
	return cmp.Compare(a, b)
}
