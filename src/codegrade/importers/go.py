"""Go test code: a `Test…(t *testing.T)` becomes `check`, with a small stand-in for `testing.T` that panics."""

import re

_STAND_IN = """
type unitTest struct{}

func (t *unitTest) Run(name string, f func(t *unitTest)) bool {
	f(t)
	return true
}

func (t *unitTest) Errorf(format string, args ...any) {
	panic("assertion failed: " + fmt.Sprintf(format, args...))
}
"""


def go_tests(tests: str) -> str:
    """A file of package main that defines `check`.

    Raises:
        ValueError: there is no test function.
    """
    code, found = re.subn(
        r"^func Test\w*\(t \*testing\.T\) \{", "func runUnitTests(t *unitTest) {", tests, flags=re.MULTILINE
    )
    if found != 1:
        raise ValueError("the test code has no `func Test…(t *testing.T) {`")
    code = code.replace("*testing.T", "*unitTest").strip("\n")
    return f'package main\n\nimport "fmt"\n{_STAND_IN}\n{code}\n\nfunc check() {{\n\trunUnitTests(&unitTest{{}})\n}}\n'


def go_starter(prompt: str) -> str:
    """The prompt as package main, without imports it does not use, with a body that panics."""
    code = re.sub(r"\Apackage \w+\s*", "", prompt)
    code = re.sub(r"\Aimport \(.*?\)\s*", "", code, flags=re.DOTALL)
    return f'package main\n\n{code.rstrip()}\n\tpanic("not implemented")\n}}\n'
