from collections import OrderedDict


class Cache:
    """Pinned entries are kept apart, so that the oldest of the others is always the first."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.loose: OrderedDict[str, str] = OrderedDict()
        self.pinned: dict[str, str] = {}
        self.pins: dict[str, int] = {}

    def get(self, key: str) -> str:
        if key in self.loose:
            self.loose.move_to_end(key)
            return self.loose[key]
        return self.pinned.get(key, "-")

    def put(self, key: str, value: str) -> str:
        if key in self.pinned:
            self.pinned[key] = value
            return "ok"
        answer = "ok"
        if key in self.loose:
            self.loose.move_to_end(key)
        elif len(self.loose) + len(self.pinned) == self.capacity:
            if not self.loose:
                return "full"
            oldest, _ = self.loose.popitem(last=False)
            answer = f"evicted {oldest}"
        self.loose[key] = value
        return answer

    def pin(self, key: str) -> str:
        if key in self.loose:
            self.pinned[key] = self.loose.pop(key)
            self.pins[key] = 0
        elif key not in self.pinned:
            return "-"
        self.pins[key] += 1
        return "ok"

    def unpin(self, key: str) -> str:
        if key not in self.pinned:
            return "-"
        self.pins[key] -= 1
        if self.pins[key] == 0:
            self.loose[key] = self.pinned.pop(key)
        return "ok"

    def drop(self, key: str) -> str:
        if key in self.pinned:
            return "pinned"
        return "-" if self.loose.pop(key, None) is None else "ok"


def lru_cache_ops(capacity: int, operations: list[str]) -> list[str]:
    cache = Cache(capacity)
    answers = []
    for operation in operations:
        name, *words = operation.split()
        answers.append(getattr(cache, name)(*words))
    return answers
