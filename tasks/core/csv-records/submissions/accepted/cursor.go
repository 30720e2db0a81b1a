package main

import "strings"

const blanks = " \t"

func csvRecords(text string) *[][]string {
	records := [][]string{}
	for rest := text; rest != ""; {
		if rest[0] == '#' {
			_, rest, _ = strings.Cut(rest, "\n")
		} else if after, found := cutLineEnd(rest); found {
			rest = after
		} else {
			fields, after, ok := record(rest)
			if !ok || len(records) > 0 && len(fields) != len(records[0]) {
				return nil
			}
			records = append(records, fields)
			rest = after
		}
	}
	return &records
}

// record reads the record at the start of the text, with the line end behind it.
func record(rest string) (fields []string, after string, ok bool) {
	for {
		value, after, ok := field(rest)
		if !ok {
			return nil, "", false
		}
		fields = append(fields, value)
		if after == "" {
			return fields, "", true
		}
		if next, found := cutLineEnd(after); found {
			return fields, next, true
		}
		if after[0] != ',' {
			return nil, "", false
		}
		rest = after[1:]
	}
}

func field(rest string) (value, after string, ok bool) {
	if content, found := strings.CutPrefix(strings.TrimLeft(rest, blanks), `"`); found {
		return quoted(content)
	}
	end := strings.IndexAny(rest, ",\"\r\n")
	if end < 0 {
		end = len(rest)
	}
	return strings.Trim(rest[:end], blanks), rest[end:], true
}

func quoted(content string) (value, after string, ok bool) {
	var b strings.Builder
	for {
		piece, rest, closed := strings.Cut(content, `"`)
		if !closed {
			return "", "", false
		}
		b.WriteString(piece)
		if !strings.HasPrefix(rest, `"`) {
			return b.String(), strings.TrimLeft(rest, blanks), true
		}
		b.WriteByte('"')
		content = rest[1:]
	}
}

func cutLineEnd(text string) (after string, found bool) {
	if after, found = strings.CutPrefix(text, "\n"); !found {
		after, found = strings.CutPrefix(text, "\r\n")
	}
	return after, found
}
