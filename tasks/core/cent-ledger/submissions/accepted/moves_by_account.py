from collections.abc import Iterator


def settle_ledger(entries: list[str]) -> list[str]:
    balances: dict[str, int] = {}
    postings: dict[str, list[tuple[str, int]]] = {}
    reversed_ids: set[str] = set()
    rejected: list[int] = []

    def carry_out(kind: str, id: str, *words: str) -> bool:
        """Says whether the entry was accepted."""
        if kind == "open":
            if id in balances:
                return False
            balances[id] = 0
            return True
        if kind == "reverse":
            if id not in postings or id in reversed_ids:
                return False
            reversed_ids.add(id)
            moves = [(name, -cents) for name, cents in postings[id]]
        else:
            moves = list(moves_of(kind, *words))
            names = {name for name, _ in moves}
            if id in postings or len(names) < len(moves) or not names <= balances.keys():
                return False
            postings[id] = moves
        for name, cents in moves:
            balances[name] += cents
        return True

    for number, entry in enumerate(entries, 1):
        if not carry_out(*entry.split()):
            rejected.append(number)
    return [f"{name} {written(balances[name])}" for name in sorted(balances)] + [f"rejected {n}" for n in rejected]


def moves_of(kind: str, source: str, *words: str) -> Iterator[tuple[str, int]]:
    """Each account that a posting touches with the cents that it adds to it."""
    match kind, *words:
        case "pay", target, amount:
            sign, cents = parsed(amount)
            yield target, sign * cents
        case "fee", target, amount, rate:
            sign, cents = parsed(amount)
            whole, rest = divmod(cents * int(rate), 10_000)
            cents = whole + (rest + whole % 2 > 5_000)
            yield target, sign * cents
        case _, amount, *targets:
            sign, cents = parsed(amount)
            each, left = divmod(cents, len(targets))
            for at, target in enumerate(targets):
                yield target, sign * (each + (at < left))
    yield source, -sign * cents


def parsed(amount: str) -> tuple[int, int]:
    """The sign, and the cents without it."""
    units, _, digits = amount.removeprefix("-").partition(".")
    return -1 if amount.startswith("-") else 1, int(units + digits.ljust(2, "0"))


def written(cents: int) -> str:
    units, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{units}.{rest:02}"
