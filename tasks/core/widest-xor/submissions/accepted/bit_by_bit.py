def widest_xor(values: list[int], gap: int) -> list[int]:
    if len(values) <= gap:
        return []
    positions = range(len(values))
    # The leading bits of the greatest exclusive or: each bit is 1 when two prefixes far enough apart allow it.
    widest = 0
    for bit in reversed(range(45)):
        prefixes = [value >> bit for value in values]
        widest = 2 * widest + 1
        last = dict(zip(prefixes, positions))
        if not any(last.get(prefix ^ widest, 0) - i >= gap for i, prefix in enumerate(prefixes)):
            widest -= 1

    last = dict(zip(values, positions))
    i = next(i for i in positions if last.get(values[i] ^ widest, 0) - i >= gap)
    return [i, values.index(values[i] ^ widest, i + gap)]
