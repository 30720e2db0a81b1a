package codegrade

import (
	"encoding/binary"
	"reflect"
)

// decoder holds the rest of one case's arguments.
type decoder struct{ data []byte }

func (d *decoder) take(n int) []byte {
	head := d.data[:n]
	d.data = d.data[n:]
	return head
}

func (d *decoder) word() uint64 { return binary.BigEndian.Uint64(d.take(8)) }

func (d *decoder) size() int { return int(binary.BigEndian.Uint32(d.take(4))) }

// value sets to, a variable of whatever type the program's parameter has; it panics where that cannot hold the argument.
func (d *decoder) value(to reflect.Value) {
	d.tagged(d.take(1)[0], to)
}

func (d *decoder) tagged(tag byte, to reflect.Value) {
	if tag == 'N' {
		to.SetZero()
		return
	}
	if to.Kind() == reflect.Pointer && !isNode(to.Type().Elem()) {
		to.Set(reflect.New(to.Type().Elem()))
		d.tagged(tag, to.Elem())
		return
	}
	if to.Kind() == reflect.Interface {
		natural := reflect.New(naturalType(tag)).Elem()
		d.tagged(tag, natural)
		to.Set(natural)
		return
	}
	switch tag {
	case 'T', 'F':
		to.SetBool(tag == 'T')
	case 'I':
		setInt(to, int64(d.word()))
	case 'D':
		to.SetFloat(floatOf(d.word()))
	case 'S':
		to.SetString(string(d.take(d.size())))
	case 'J':
		d.ints(to, d.size())
	case 'G':
		d.floats(to, d.size())
	case 'L':
		d.list(to, d.size())
	default:
		panic("codegrade: unknown tag")
	}
}

func naturalType(tag byte) reflect.Type {
	switch tag {
	case 'T', 'F':
		return reflect.TypeFor[bool]()
	case 'I':
		return reflect.TypeFor[int]()
	case 'D':
		return reflect.TypeFor[float64]()
	case 'S':
		return reflect.TypeFor[string]()
	case 'J':
		return reflect.TypeFor[[]int]()
	case 'G':
		return reflect.TypeFor[[]float64]()
	}
	return reflect.TypeFor[[]any]()
}

func setInt(to reflect.Value, value int64) {
	switch {
	case to.CanInt() && !to.OverflowInt(value):
		to.SetInt(value)
	case to.CanUint() && value >= 0 && !to.OverflowUint(uint64(value)):
		to.SetUint(uint64(value))
	case to.CanFloat():
		to.SetFloat(float64(value))
	default:
		panic("codegrade: an int argument does not fit " + to.Type().String())
	}
}

func (d *decoder) ints(to reflect.Value, n int) {
	if to.Kind() == reflect.Pointer {
		d.linked(to, n)
		return
	}
	data := d.take(8 * n)
	if values, ok := to.Addr().Interface().(*[]int); ok {
		*values = make([]int, n)
		for i := range *values {
			(*values)[i] = int(binary.BigEndian.Uint64(data[8*i:]))
		}
		return
	}
	to.Set(reflect.MakeSlice(to.Type(), n, n))
	for i := range n {
		setInt(to.Index(i), int64(binary.BigEndian.Uint64(data[8*i:])))
	}
}

func (d *decoder) floats(to reflect.Value, n int) {
	to.Set(reflect.MakeSlice(to.Type(), n, n))
	values, fast := to.Addr().Interface().(*[]float64)
	for i := range n {
		if fast {
			(*values)[i] = floatOf(d.word())
		} else {
			to.Index(i).SetFloat(floatOf(d.word()))
		}
	}
}

func (d *decoder) list(to reflect.Value, n int) {
	if to.Kind() == reflect.Pointer {
		d.tree(to, n)
		return
	}
	to.Set(reflect.MakeSlice(to.Type(), n, n))
	for i := range n {
		d.value(to.Index(i))
	}
}
