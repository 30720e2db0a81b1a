MODULUS = 1_000_000_007


class Tree:
    """A segment tree over parts of the accounts that no operation divides. Node 1 is the root."""

    def __init__(self, bounds: list[int]) -> None:
        self.bounds = bounds  # part i has the accounts from bounds[i] to bounds[i + 1] - 1
        size = 4 * len(bounds)
        self.total, self.lowest, self.poorest = [0] * size, [0] * size, [0] * size
        self.assigned: list[int | None] = [None] * size  # to be set below the node, before what is to be added
        self.added = [0] * size
        self.build(1, 0, len(bounds) - 1)

    def build(self, node: int, begin: int, end: int) -> None:
        self.poorest[node] = self.bounds[end] - self.bounds[begin]
        if end - begin > 1:
            middle = (begin + end) // 2
            self.build(2 * node, begin, middle)
            self.build(2 * node + 1, middle, end)

    def apply(self, node: int, accounts: int, assign: int | None, add: int) -> None:
        if assign is not None:
            self.total[node], self.lowest[node], self.poorest[node] = assign * accounts, assign, accounts
            self.assigned[node], self.added[node] = assign, 0
        self.total[node] += add * accounts
        self.lowest[node] += add
        self.added[node] += add

    def visit(
        self, node: int, begin: int, end: int, first: int, last: int, assign: int | None, add: int
    ) -> tuple[int, int, int]:
        """Changes the parts from `first` to before `last`; their total, lowest and number of poorest afterwards."""
        if first <= begin and end <= last:
            self.apply(node, self.bounds[end] - self.bounds[begin], assign, add)
            return self.total[node], self.lowest[node], self.poorest[node]
        left, right, middle = 2 * node, 2 * node + 1, (begin + end) // 2
        if self.assigned[node] is not None or self.added[node]:
            for child, a, b in ((left, begin, middle), (right, middle, end)):
                self.apply(child, self.bounds[b] - self.bounds[a], self.assigned[node], self.added[node])
            self.assigned[node], self.added[node] = None, 0
        if last <= middle:
            found = self.visit(left, begin, middle, first, last, assign, add)
        elif first >= middle:
            found = self.visit(right, middle, end, first, last, assign, add)
        else:
            found = joined(
                self.visit(left, begin, middle, first, last, assign, add),
                self.visit(right, middle, end, first, last, assign, add),
            )
        self.total[node], self.lowest[node], self.poorest[node] = joined(self.values(left), self.values(right))
        return found

    def values(self, node: int) -> tuple[int, int, int]:
        return self.total[node], self.lowest[node], self.poorest[node]


def joined(left: tuple[int, int, int], right: tuple[int, int, int]) -> tuple[int, int, int]:
    lowest = min(left[1], right[1])
    return left[0] + right[0], lowest, left[2] * (left[1] == lowest) + right[2] * (right[1] == lowest)


def ledger_ranges(operations: list[list[int]]) -> list[int]:
    bounds = sorted({account for _, first, last, *_ in operations for account in (first, last + 1)})
    if not bounds:
        return []
    part = {account: i for i, account in enumerate(bounds)}
    tree = Tree(bounds)
    answers = []
    for kind, first, last, *amount in operations:
        assign = amount[0] if kind == 0 else None
        add = amount[0] if kind == 1 else 0
        total, lowest, poorest = tree.visit(1, 0, len(bounds) - 1, part[first], part[last + 1], assign, add)
        if kind > 1:
            answers.append((total % MODULUS, lowest, poorest)[kind - 2])
    return answers
