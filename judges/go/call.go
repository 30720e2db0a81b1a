package codegrade

import (
	"reflect"
	"strconv"
)

// call is the program's function and what is reused from case to case.
type call struct {
	function reflect.Value
	out      encoder
}

func newCall(name string, f any) *call {
	function := reflect.ValueOf(f)
	if function.Kind() != reflect.Func {
		panic(name + " is not a function")
	}
	if n := function.Type().NumOut(); n != 1 {
		panic(name + " returns " + strconv.Itoa(n) + " values, not one")
	}
	return &call{function: function}
}

// run decodes the arguments as the types that the function's parameters have, and encodes the result.
func (c *call) run(args *decoder) []byte {
	values := make([]reflect.Value, c.function.Type().NumIn())
	for i := range values {
		values[i] = reflect.New(c.function.Type().In(i)).Elem()
		args.value(values[i])
	}
	c.out.data = c.out.data[:0]
	if c.function.Type().IsVariadic() {
		c.out.value(c.function.CallSlice(values)[0])
	} else {
		c.out.value(c.function.Call(values)[0])
	}
	return c.out.data
}
