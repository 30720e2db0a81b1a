"""Runs a task's generate.py: `main.py SEED`. One `R` record per case that `cases(random.Random(SEED))` yields."""

import random
import sys

import driver


def main(seed):
    out = driver.Out(3)
    try:
        driver.empty_stdin()
        namespace = driver.load("generate.py", "generate", out)
        out.send(b"L")
        for case in namespace["cases"](random.Random(seed)):
            if not isinstance(case, (list, tuple)):
                raise TypeError("cases() must yield lists or tuples of arguments, got %s" % driver.short(case))
            record = driver.encode(list(case), ("list", ("any", None)))
            if record[:1] == b"X":
                raise TypeError("an argument is no plain value: %s" % record[5:].decode())
            out.send(b"R", record)
    except BaseException as error:
        out.end(b"E", driver.describe(error))
    out.end(b"D")


main(int(sys.argv[1]))
