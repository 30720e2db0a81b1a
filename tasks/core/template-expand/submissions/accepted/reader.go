package main

import (
	"errors"
	"strings"
)

var errMalformed = errors.New("malformed template")

// reader reads a template from left to right and expands it on the way; nil stands for an expansion that fails.
type reader struct {
	rest  string
	known map[string]string
}

func expand(template string, names []string, values []string) *string {
	known := map[string]string{}
	for i, name := range names {
		known[name] = values[i]
	}
	r := reader{template, known}
	expansion, err := r.template("")
	if err != nil {
		return nil
	}
	return expansion
}

func (r *reader) template(ends string) (*string, error) {
	var expansion strings.Builder
	fails := false
	for r.rest != "" && strings.IndexByte(ends, r.rest[0]) < 0 {
		sign, _ := r.next()
		switch sign {
		case '{':
			result, err := r.placeholder()
			if err != nil {
				return nil, err
			}
			if result == nil {
				fails = true
			} else {
				expansion.WriteString(*result)
			}
			continue
		case '}':
			return nil, errMalformed
		case '\\':
			var err error
			if sign, err = r.next(); err != nil || strings.IndexByte(`\{}|`, sign) < 0 {
				return nil, errMalformed
			}
		}
		expansion.WriteByte(sign)
	}
	if fails {
		return nil, nil
	}
	text := expansion.String()
	return &text, nil
}

func (r *reader) placeholder() (*string, error) {
	name, err := r.template("|}")
	if err != nil {
		return nil, err
	}
	var result *string
	if name != nil {
		if value, known := r.known[*name]; known {
			result = &value
		}
	}
	end, err := r.next()
	if err != nil || end == '}' {
		return result, err
	}
	other, err := r.template("}")
	if err != nil {
		return nil, err
	}
	if _, err = r.next(); err != nil {
		return nil, err
	}
	if result == nil || *result == "" {
		result = other
	}
	return result, nil
}

func (r *reader) next() (byte, error) {
	if r.rest == "" {
		return 0, errMalformed
	}
	sign := r.rest[0]
	r.rest = r.rest[1:]
	return sign, nil
}
