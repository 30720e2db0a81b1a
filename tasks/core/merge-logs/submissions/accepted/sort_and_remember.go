package main

import (
	"fmt"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

var recordLine = regexp.MustCompile(`(?s)^(0|[1-9][0-9]{0,17}) (.+)$`)

type record struct {
	time    int
	message string
}

func mergeLogs(logs [][]string, quiet int) []string {
	var merged []record
	for _, log := range logs {
		merged = append(merged, records(log)...)
	}
	sort.SliceStable(merged, func(i, j int) bool { return merged[i].time < merged[j].time })

	keptAt := map[string]int{}
	kept := []string{}
	for _, r := range merged {
		if last, ok := keptAt[r.message]; ok && last > r.time-quiet {
			continue
		}
		keptAt[r.message] = r.time
		kept = append(kept, fmt.Sprintf("%d %s", r.time, r.message))
	}
	return kept
}

func records(log []string) []record {
	var found []record
	time, parts := 0, []string(nil)
	finish := func() {
		if parts != nil {
			found = append(found, record{time, strings.Join(parts, " | ")})
		}
	}
	for _, line := range log {
		if more, ok := strings.CutPrefix(line, "\t"); ok {
			if parts != nil {
				parts = append(parts, more)
			}
			continue
		}
		finish()
		parts = nil
		if match := recordLine.FindStringSubmatch(line); match != nil {
			written, _ := strconv.Atoi(match[1])
			time, parts = max(time, written), []string{match[2]}
		}
	}
	finish()
	return found
}
