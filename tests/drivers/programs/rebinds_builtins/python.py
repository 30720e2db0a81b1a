import builtins
import os

for name in (
    "len",
    "print",
    "list",
    "type",
    "isinstance",
    "range",
    "set",
    "map",
    "bytes",
    "str",
    "OverflowError",
    "min",
):
    setattr(builtins, name, None)
os.write = None


def solve_it(first):
    return first
