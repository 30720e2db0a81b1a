"""Random programs that mostly have enough on the stack, loops that run long, faults of every kind at their borders."""

LOW, HIGH = -(2**63), 2**63 - 1
SMALL = ("add", "sub", "mul", "div", "rem", "less")
EDGES = (LOW, LOW + 1, -(2**32), -7, -2, -1, 0, 1, 2, 7, 2**31, 2**32, 3037000500, HIGH - 1, HIGH)


def straight(rng, length, wide):
    """A program without jumps that seldom lacks numbers."""
    code, depth, reads = [], 0, 0
    for _ in range(length):
        kind = rng.random()
        if depth >= 2 and kind < 0.5:
            code.append(rng.choice(SMALL))
            depth -= 1
        elif depth >= 2 and kind < 0.65:
            code.append(rng.choice(("swap", "pop", f"pick {rng.randrange(depth)}")))
            depth += {"p": -1, "s": 0}[code[-1][0]] if "pick" not in code[-1] else 1
        elif depth and kind < 0.7:
            code.append("dup")
            depth += 1
        elif kind < 0.8:
            code.append("read")
            depth, reads = depth + 1, reads + 1
        else:
            code.append(f"push {rng.choice(EDGES) if wide else rng.randint(-9, 9)}")
            depth += 1
    values = [rng.choice(EDGES) if wide else rng.randint(-20, 20) for _ in range(reads)]
    return code, values


def wild(rng, length):
    """Any instruction anywhere."""
    words = ("push 1", "push 0", "push -3", "read", "pop", "dup", "swap", "add", "sub", "less", "ret", "halt", "rem", "div")
    code = ["push 3", "push 5", "push 2"]
    while len(code) < length:
        code.append(rng.choice(words))
        if rng.random() < 0.4:
            code.append(f"{rng.choice(('jump', 'zero', 'call', 'pick'))} {rng.randint(0, length // 2)}")
    return code


def countdown(turns):
    """Adds up turns + ... + 1 with 8 steps for each turn."""
    return ["push 0", f"push {turns}", "dup", "zero 13", "dup", "pick 2", "add", "swap", "push -1", "add", "pick 1", "pop",
            "jump 14", "halt", "pick 1", "pop", "swap", "pick 2", "pop", "swap", "jump 22", "halt", "pick 1", "pop", "jump 2"]


def factorial(n):
    """n! by calls to itself."""
    return [f"push {n}", "call 3", "halt", "dup", "zero 10", "dup", "push 1", "sub", "call 3", "mul", "ret"]


def cases(rng):
    for length in (3, 5, 8, 12, 20):
        for wide in (False, True):
            for _ in range(2):
                yield *straight(rng, length, wide), 100
    for length in (6, 9, 14, 20):
        for _ in range(3):
            yield wild(rng, length), [rng.randint(-2, 2) for _ in range(rng.randint(0, 3))], rng.choice((20, 200))
    for _ in range(6):
        b, a = rng.choice(EDGES), rng.choice(EDGES)
        yield ["read", "read", rng.choice(SMALL)], [b, a], 3
    yield ["push 1", "zero 0", "push 2", "push 0", f"zero {rng.randint(6, 8)}", "push 9"], [], 10
    yield factorial(rng.randint(15, 20)), [], 1_000
    yield factorial(rng.randint(21, 30)), [], 1_000
    yield ["push 5", "dup", "jump 1"], [], 100_000
    yield ["call 0"], [], 100_000
    yield ["read", "pop"] * 99 + ["jump 0"], [rng.randint(-9, 9) for _ in range(1_000)], 100_000
    yield ["push 1", "push 1", "add", "jump 1"], [], 100_000
    yield ["read", "push 1", "sub", "dup", "zero 6", "jump 1", "push 77"], [rng.randint(15_000, 19_990)], 100_000
    yield ["read", "push 1", "sub", "dup", "zero 6", "jump 1", "push 77"], [20_001], 100_000
    yield countdown(4_000), [], 100_000
