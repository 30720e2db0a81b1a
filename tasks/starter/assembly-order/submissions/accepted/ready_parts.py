from collections import deque


def assembly_order(parts: list[str], needs: list[list[str]]) -> list[str]:
    missing = dict.fromkeys(parts, 0)
    enables: dict[str, list[str]] = {part: [] for part in parts}
    for part, earlier in needs:
        missing[part] += 1
        enables[earlier].append(part)

    ready = deque(part for part in parts if missing[part] == 0)
    order = []
    while ready:
        earlier = ready.popleft()
        order.append(earlier)
        for part in enables[earlier]:
            missing[part] -= 1
            if missing[part] == 0:
                ready.append(part)
    return order if len(order) == len(parts) else []
