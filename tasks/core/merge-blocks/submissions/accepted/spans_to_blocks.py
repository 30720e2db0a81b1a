from collections.abc import Iterator

Span = tuple[int, int]  # the first address, and the first one behind


def shortest_allow_list(allow: list[str], deny: list[str]) -> list[str]:
    free = without(joined(allow), joined(deny))
    return [block for start, end in free for block in blocks(start, end)]


def parse(entry: str) -> Span:
    if "-" in entry:
        first, last = entry.split("-")
        return number(first), number(last) + 1
    address, _, prefix = entry.partition("/")
    size = 1 << (32 - int(prefix or 32))
    start = number(address) // size * size
    return start, start + size


def number(address: str) -> int:
    a, b, c, d = map(int, address.split("."))
    return a << 24 | b << 16 | c << 8 | d


def joined(entries: list[str]) -> list[Span]:
    """Spans in ascending order, with a gap between any two."""
    spans: list[Span] = []
    for start, end in sorted(map(parse, entries)):
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return spans


def without(spans: list[Span], holes: list[Span]) -> Iterator[Span]:
    at = 0
    for start, end in spans:
        while at < len(holes) and holes[at][0] < end:
            yield start, holes[at][0]
            start = max(start, holes[at][1])
            if start >= end:
                break
            at += 1
        yield start, end


def blocks(start: int, end: int) -> Iterator[str]:
    while start < end:
        size = min(start & -start or 1 << 32, 1 << (end - start).bit_length() - 1)
        yield f"{start >> 24}.{start >> 16 & 255}.{start >> 8 & 255}.{start & 255}/{33 - size.bit_length()}"
        start += size
