import sys

print("while loading")


def solve_it(first):
    print("to stdout", first, "x" * 100_000)
    print("to stderr", file=sys.stderr)
    sys.stdout.buffer.write(b"R\x00\x00\x00\x01T")
    return first
