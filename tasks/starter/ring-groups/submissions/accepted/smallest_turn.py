def ring_groups(codes: list[str]) -> list[list[str]]:
    groups: dict[str, list[str]] = {}
    for code in codes:
        groups.setdefault(smallest_turn(code), []).append(code)
    return list(groups.values())


def smallest_turn(code: str) -> str:
    return min((code[cut:] + code[:cut] for cut in range(len(code))), default="")
