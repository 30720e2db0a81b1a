"""Any order in which no part comes before one that it needs; the empty list exactly where the reference found none."""


def check(args: list, expected: list, got: list) -> bool | str:
    parts, needs = args
    if not expected or not got:
        return got == expected or ("there is an order" if expected else "there is no order")
    if sorted(got) != sorted(parts):
        return "not every part exactly once"
    position = {part: at for at, part in enumerate(got)}
    for part, earlier in needs:
        if position[part] <= position[earlier]:
            return f"{part!r} comes before {earlier!r}, which it needs"
    return True
