from dataclasses import dataclass
from heapq import heappop, heappush

NEVER = 2**63


@dataclass
class Entry:
    value: int
    end: int
    written: int


def ttl_cache_ops(capacity: int, calls: list[list[int]]) -> list[int | None]:
    live: dict[int, Entry] = {}
    ends: list[tuple[int, int, int]] = []  # (end, written, key), also of entries that are gone or have moved

    def add_end(key: int) -> None:
        heappush(ends, (live[key].end, live[key].written, key))

    def first_end(until: int) -> int | None:
        """Removes the entry that ends first, if it ends by that time; its key."""
        while ends and ends[0][0] <= until:
            end, written, key = heappop(ends)
            if key in live and (live[key].end, live[key].written) == (end, written):
                del live[key]
                return key
        return None

    def write(number: int, time: int, key: int, value: int, ttl: int) -> int | None:
        full = key not in live and len(live) == capacity
        evicted = first_end(NEVER) if full else None
        live[key] = Entry(value, end_of(time, ttl), number)
        add_end(key)
        return evicted

    def keep(time: int, key: int, ttl: int) -> int | None:
        if key not in live:
            return None
        entry = live[key]
        entry.end = max(entry.end, end_of(time, ttl))
        add_end(key)
        return -1 if entry.end == NEVER else entry.end - time

    answers: list[int | None] = []
    for number, (time, kind, key, *numbers) in enumerate(calls):
        while first_end(time) is not None:
            pass
        if kind == 0:
            answers.append(live[key].value if key in live else None)
        elif kind == 1:
            answers.append(write(number, time, key, *numbers))
        else:
            answers.append(keep(time, key, *numbers))
    return answers


def end_of(time: int, ttl: int) -> int:
    return time + ttl if ttl else NEVER
