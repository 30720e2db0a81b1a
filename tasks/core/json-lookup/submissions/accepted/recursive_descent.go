package main

import (
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A value is a word (an integer, true, false or null as it is written), a string, an array or an object.
type word string

var (
	errMalformed = errors.New("malformed document")
	integer      = regexp.MustCompile(`^-?(0|[1-9][0-9]*)`)
	index        = regexp.MustCompile(`^(0|-?[1-9][0-9]*)$`)
	escapes      = strings.NewReplacer(`"`, `\"`, `\`, `\\`, "\n", `\n`, "\t", `\t`)
)

func jsonLookup(document string, path []string) *string {
	r := reader{document}
	value, err := r.value()
	if err != nil || r.rest != "" {
		return nil
	}
	for _, step := range path {
		if value = inside(value, step); value == nil {
			return nil
		}
	}
	var out strings.Builder
	write(&out, value)
	text := out.String()
	return &text
}

// inside returns nil where the step leads to no value.
func inside(value any, step string) any {
	switch value := value.(type) {
	case map[string]any:
		return value[step]
	case []any:
		at, err := strconv.Atoi(step)
		if err != nil || !index.MatchString(step) {
			return nil
		}
		if at < 0 {
			at += len(value)
		}
		if 0 <= at && at < len(value) {
			return value[at]
		}
	}
	return nil
}

func write(out *strings.Builder, value any) {
	switch value := value.(type) {
	case word:
		out.WriteString(string(value))
	case string:
		out.WriteString(`"` + escapes.Replace(value) + `"`)
	case []any:
		out.WriteByte('[')
		for i, element := range value {
			if i > 0 {
				out.WriteByte(',')
			}
			write(out, element)
		}
		out.WriteByte(']')
	case map[string]any:
		keys := []string{}
		for key := range value {
			keys = append(keys, key)
		}
		slices.Sort(keys)
		out.WriteByte('{')
		for i, key := range keys {
			if i > 0 {
				out.WriteByte(',')
			}
			write(out, key)
			out.WriteByte(':')
			write(out, value[key])
		}
		out.WriteByte('}')
	}
}

type reader struct{ rest string }

// value reads a value with the blanks around it.
func (r *reader) value() (value any, err error) {
	r.skipBlanks()
	switch {
	case r.skip("{"):
		value, err = r.object()
	case r.skip("["):
		value, err = r.array()
	case strings.HasPrefix(r.rest, `"`):
		value, err = r.text()
	default:
		value, err = r.word()
	}
	r.skipBlanks()
	return value, err
}

func (r *reader) object() (any, error) {
	members := map[string]any{}
	r.skipBlanks()
	if r.skip("}") {
		return members, nil
	}
	for {
		r.skipBlanks()
		key, err := r.text()
		if err != nil {
			return nil, err
		}
		r.skipBlanks()
		if !r.skip(":") {
			return nil, errMalformed
		}
		if members[key], err = r.value(); err != nil {
			return nil, err
		}
		if r.skip("}") {
			return members, nil
		}
		if !r.skip(",") {
			return nil, errMalformed
		}
	}
}

func (r *reader) array() (any, error) {
	elements := []any{}
	r.skipBlanks()
	if r.skip("]") {
		return elements, nil
	}
	for {
		element, err := r.value()
		if err != nil {
			return nil, err
		}
		elements = append(elements, element)
		if r.skip("]") {
			return elements, nil
		}
		if !r.skip(",") {
			return nil, errMalformed
		}
	}
}

func (r *reader) text() (string, error) {
	if !r.skip(`"`) {
		return "", errMalformed
	}
	var text strings.Builder
	for i := 0; i < len(r.rest); i++ {
		switch sign := r.rest[i]; {
		case sign == '"':
			r.rest = r.rest[i+1:]
			return text.String(), nil
		case sign < ' ':
			return "", errMalformed
		case sign == '\\':
			i++
			if i == len(r.rest) || !strings.ContainsRune(`"\/nt`, rune(r.rest[i])) {
				return "", errMalformed
			}
			escape := strings.IndexByte(`"\/nt`, r.rest[i])
			text.WriteByte("\"\\/\n\t"[escape])
		default:
			text.WriteByte(sign)
		}
	}
	return "", errMalformed
}

func (r *reader) word() (any, error) {
	for _, known := range []string{"true", "false", "null"} {
		if r.skip(known) {
			return word(known), nil
		}
	}
	number := integer.FindString(r.rest)
	if number == "" {
		return nil, errMalformed
	}
	r.rest = r.rest[len(number):]
	if number == "-0" {
		number = "0"
	}
	return word(number), nil
}

func (r *reader) skip(text string) (found bool) {
	r.rest, found = strings.CutPrefix(r.rest, text)
	return found
}

func (r *reader) skipBlanks() { r.rest = strings.TrimLeft(r.rest, " \t\n\r") }
