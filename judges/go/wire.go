// Package codegrade is what every Go submission is linked with: values from and to the wire (docs/wire.md), and the
// loop over the cases. It leaves out fmt, so that a program without it links faster.
package codegrade

import (
	"encoding/binary"
	"io"
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
)

const (
	messageBytes = 64 << 10
	traceLines   = 12
)

// input is all of standard input, read before any package of the program is initialised.
var input = readInput()

func readInput() []byte {
	if info, err := os.Stdin.Stat(); err == nil && info.Mode().IsRegular() {
		data := make([]byte, info.Size())
		if _, err := io.ReadFull(os.Stdin, data); err == nil {
			return data
		}
	}
	data, err := io.ReadAll(os.Stdin)
	if err != nil {
		os.Exit(1)
	}
	return data
}

func takeCase() *decoder {
	size := binary.BigEndian.Uint32(input)
	args := input[4 : 4+size]
	input = input[4+size:]
	return &decoder{args}
}

func count() int {
	n := binary.BigEndian.Uint32(input)
	input = input[4:]
	return int(n)
}

func record(kind byte, payload []byte) {
	data := make([]byte, 5, 5+len(payload))
	data[0] = kind
	binary.BigEndian.PutUint32(data[1:], uint32(len(payload)))
	data = append(data, payload...)
	for len(data) > 0 {
		n, err := syscall.Write(3, data)
		if err == syscall.EINTR || err == syscall.EAGAIN {
			continue
		}
		if err != nil {
			syscall.Exit(1)
		}
		data = data[n:]
	}
}

// Function puts every case of standard input to f, a function.
func Function(name string, f any) {
	prepare()
	defer finish()
	call := newCall(name, f)
	n := count()
	record('L', nil)
	for range n {
		record('R', call.run(takeCase()))
	}
}

// UnitTest calls check once and answers the secret that standard input holds.
func UnitTest(check func()) {
	prepare()
	defer finish()
	count()
	secret := takeCase().data
	record('L', nil)
	check()
	record('R', secret)
}

// prepare keeps run-away recursion below the memory limit, where it is a stack overflow and not a lack of memory, and
// makes the collector work harder before the limit is reached. The limit in MiB is the first argument.
func prepare() {
	if len(os.Args) < 2 {
		return
	}
	if memory, err := strconv.ParseInt(os.Args[1], 10, 64); err == nil && memory > 0 {
		debug.SetMaxStack(int(max(64, memory/2) << 20))
		debug.SetMemoryLimit(memory << 20 / 5 * 4)
	}
}

func finish() {
	if cause := recover(); cause != nil {
		text := "panic: " + describe(cause) + trace()
		record('E', []byte(text[:min(len(text), messageBytes)]))
	} else {
		record('D', nil)
	}
	syscall.Exit(0)
}

func describe(cause any) string {
	switch v := cause.(type) {
	case error:
		return v.Error()
	case interface{ String() string }:
		return v.String()
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	}
	return "a value of some other type"
}

// trace is where the panic came from: the frames that are in the program's own files.
func trace() string {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	var lines strings.Builder
	for shown := 0; shown < traceLines; {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, "main.") && frame.Function != "main.main" {
			lines.WriteString("\n\t" + frame.Function + " " + frame.File[strings.LastIndexByte(frame.File, '/')+1:] + ":" + strconv.Itoa(frame.Line))
			shown++
		}
		if !more {
			break
		}
	}
	return lines.String()
}

func floatOf(bits uint64) float64 { return math.Float64frombits(bits) }
