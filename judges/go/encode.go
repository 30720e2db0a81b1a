package codegrade

import (
	"encoding/binary"
	"math"
	"reflect"
	"strconv"
	"unicode/utf8"
)

type encoder struct{ data []byte }

func (e *encoder) head(tag byte, n int) {
	e.data = binary.BigEndian.AppendUint32(append(e.data, tag), uint32(n))
}

func (e *encoder) word(bits uint64) {
	e.data = binary.BigEndian.AppendUint64(e.data, bits)
}

func (e *encoder) text(tag byte, text string) {
	e.head(tag, len(text))
	e.data = append(e.data, text...)
}

// value appends any value, by its own type; one that the wire has no tag for goes out as text that shows its type.
func (e *encoder) value(v reflect.Value) {
	switch {
	case v.CanInt():
		e.data = append(e.data, 'I')
		e.word(uint64(v.Int()))
	case v.CanUint():
		e.unsigned(v.Uint())
	case v.CanFloat():
		e.data = append(e.data, 'D')
		e.word(math.Float64bits(v.Float()))
	default:
		e.other(v)
	}
}

func (e *encoder) unsigned(value uint64) {
	if value > math.MaxInt64 {
		e.text('B', strconv.FormatUint(value, 10))
		return
	}
	e.data = append(e.data, 'I')
	e.word(value)
}

func (e *encoder) other(v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			e.data = append(e.data, 'T')
		} else {
			e.data = append(e.data, 'F')
		}
	case reflect.String:
		e.string(v.String())
	case reflect.Slice, reflect.Array:
		e.list(v)
	case reflect.Pointer, reflect.Interface:
		e.pointer(v)
	default:
		e.text('X', "a value of type "+v.Type().String())
	}
}

func (e *encoder) string(text string) {
	if utf8.ValidString(text) {
		e.text('S', text)
	} else {
		e.text('X', "a string that is not UTF-8: "+strconv.Quote(text))
	}
}

func (e *encoder) list(v reflect.Value) {
	if v.CanInterface() {
		if values, ok := v.Interface().([]int); ok {
			e.head('J', len(values))
			for _, value := range values {
				e.word(uint64(value))
			}
			return
		}
	}
	e.head('L', v.Len())
	for i := range v.Len() {
		e.value(v.Index(i))
	}
}

func (e *encoder) pointer(v reflect.Value) {
	switch {
	case v.IsNil():
		e.data = append(e.data, 'N')
	case v.Kind() == reflect.Pointer && isTreeNode(v.Type().Elem()):
		e.tree(v)
	case v.Kind() == reflect.Pointer && isListNode(v.Type().Elem()):
		e.linked(v)
	default:
		e.value(v.Elem())
	}
}
