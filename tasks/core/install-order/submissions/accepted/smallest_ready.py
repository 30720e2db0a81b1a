from heapq import heapify, heappop, heappush


def install_order(packages: list[list[str]], installed: list[str], wanted: list[str]) -> list[str]:
    catalogue = {name: set(needs) for name, *needs in packages}
    present = set(installed)

    required: dict[str, set[str]] = {}
    missing = set()
    open_names = list(wanted)
    while open_names:
        name = open_names.pop()
        if name in required or name in present:
            continue
        if name not in catalogue:
            missing.add(name)
            continue
        required[name] = catalogue[name] - present
        open_names.extend(required[name])
    if missing:
        return [f"missing: {min(missing)}"]

    needed_by: dict[str, list[str]] = {name: [] for name in required}
    for name, needs in required.items():
        for need in needs:
            needed_by[need].append(name)
    lacking = {name: len(needs) for name, needs in required.items()}
    ready = [name for name, count in lacking.items() if count == 0]
    heapify(ready)
    order = []
    while ready:
        name = heappop(ready)
        order.append(name)
        for other in needed_by[name]:
            lacking[other] -= 1
            if lacking[other] == 0:
                heappush(ready, other)
    left = required.keys() - order
    return [f"cycle: {' > '.join(cycle(required, left))}"] if left else order


def cycle(required: dict[str, set[str]], left: set[str]) -> list[str]:
    path: dict[str, int] = {}
    name = min(left)
    while name not in path:
        path[name] = len(path)
        name = min(required[name] & left)
    return list(path)[path[name] :]
