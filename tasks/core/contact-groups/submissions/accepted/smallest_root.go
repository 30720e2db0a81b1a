package main

import "strings"

func contactGroups(records [][]string, limit int) []int {
	holders := map[string][]int{}
	for record, contacts := range records {
		for _, contact := range contacts {
			key := strings.Map(plain, contact)
			sharing := holders[key]
			if key != "" && (len(sharing) == 0 || sharing[len(sharing)-1] != record) {
				holders[key] = append(sharing, record)
			}
		}
	}

	parent := make([]int, len(records))
	for record := range parent {
		parent[record] = record
	}
	for _, sharing := range holders {
		if len(sharing) > limit {
			continue
		}
		for _, other := range sharing[1:] {
			a, b := root(parent, sharing[0]), root(parent, other)
			parent[max(a, b)] = min(a, b)
		}
	}
	for record := range parent {
		parent[record] = root(parent, record)
	}
	return parent
}

func plain(r rune) rune {
	switch {
	case r == ' ':
		return -1
	case 'A' <= r && r <= 'Z':
		return r - 'A' + 'a'
	}
	return r
}

func root(parent []int, record int) int {
	for parent[record] != record {
		parent[record] = parent[parent[record]]
		record = parent[record]
	}
	return record
}
