from collections.abc import Callable


def first_beyond(roads: list[list[int]], queries: list[list[int]]) -> list[int]:
    n = len(roads) + 1
    links: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for a, b, length in roads:
        links[a].append((b, length))
        links[b].append((a, length))

    # Village 0 is the root. The jump of a village leads some way up, equally far for all villages of a depth.
    parent, jump, depth, far = [0] * n, [0] * n, [0] * n, [0] * n
    order = [0]
    for village in order:
        near, farther = jump[village], jump[jump[village]]
        doubles = depth[village] - depth[near] == depth[near] - depth[farther]
        for child, length in links[village]:
            if child != parent[village]:
                parent[child] = village
                jump[child] = farther if doubles else village
                depth[child] = depth[village] + 1
                far[child] = far[village] + length
                order.append(child)

    def climb(village: int, found: Callable[[int], bool]) -> int:
        """The first village on the way up for which `found` holds, as it does for all above."""
        while not found(village):
            village = parent[village] if found(jump[village]) else jump[village]
        return village

    def meeting(a: int, b: int) -> int:
        a = climb(a, lambda village: depth[village] <= depth[b])
        b = climb(b, lambda village: depth[village] <= depth[a])
        while a != b:
            a, b = (parent[a], parent[b]) if jump[a] == jump[b] else (jump[a], jump[b])
        return a

    def answer(start: int, goal: int, distance: int) -> int:
        top = far[meeting(start, goal)]
        if distance > far[start] + far[goal] - 2 * top:
            return -1
        if distance <= far[start] - top:
            return climb(start, lambda village: far[start] - far[village] >= distance)
        return climb(goal, lambda village: far[start] - 2 * top + far[parent[village]] < distance)

    return [answer(*query) for query in queries]
