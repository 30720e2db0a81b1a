"""Runs a task's checker.py on answers: one `R` record per item, true, false or the reason why it is rejected."""

import driver


def main():
    out = driver.Out(3)
    try:
        data = memoryview(driver.read_all(0))
        driver.empty_stdin()
        check = driver.load("checker.py", "checker", out)["check"]
        out.send(b"L")
        for item in driver.cases(data):
            (args, expected, got), _ = driver.decode(item, 0, None, {})
            answer = check(args, expected, got)
            if not isinstance(answer, (bool, str)):
                raise TypeError("check() must return True, False or a reason, got %s" % driver.short(answer))
            out.send(b"R", driver.encode(answer, ("string", None)))
    except BaseException as error:
        out.end(b"E", driver.describe(error))
    out.end(b"D")


main()
