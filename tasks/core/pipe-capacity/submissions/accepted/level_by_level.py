from collections import Counter, defaultdict

SOURCE, SINK = "source", "sink"


def pipe_capacity(supply: list[int], demand: list[int], limit: list[int], pipes: list[list[int]]) -> int:
    # How much more can flow from a node to others. A place is two nodes with its pump between them.
    room: defaultdict[object, Counter] = defaultdict(Counter)
    for place, amount in enumerate(limit):
        room[SOURCE]["in", place] = supply[place]
        room["in", place]["out", place] = amount
        room["out", place][SINK] = demand[place]
    for a, b, width in pipes:
        room["out", a]["in", b] += width
        room["out", b]["in", a] += width

    def levels() -> dict[object, int]:
        level = {SOURCE: 0}
        order = [SOURCE]
        for node in order:
            for other, free in room[node].items():
                if free and other not in level:
                    level[other] = level[node] + 1
                    order.append(other)
        return level

    def send(node: object, amount: int) -> int:
        if node == SINK:
            return amount
        left = amount
        while left and ahead[node]:
            other = ahead[node][-1]
            sent = send(other, min(left, room[node][other]))
            room[node][other] -= sent
            room[other][node] += sent
            left -= sent
            if left:
                ahead[node].pop()
        return amount - left

    total = 0
    while SINK in (level := levels()):
        ahead = {
            node: [other for other in room[node] if level.get(other) == depth + 1] for node, depth in level.items()
        }
        total += send(SOURCE, sum(supply))
    return total
