def needle_counts(ring: str, needles: list[str]) -> list[int]:
    children: list[dict[str, int]] = [{}]
    ends = []
    for needle in needles:
        node = 0
        for letter in needle:
            if letter not in children[node]:
                children[node][letter] = len(children)
                children.append({})
            node = children[node][letter]
        ends.append(node)

    links = [0] * len(children)

    def step(node: int, letter: str) -> int:
        while node and letter not in children[node]:
            node = links[node]
        return children[node].get(letter, 0)

    breadth_first = list(children[0].values())
    for node in breadth_first:
        for letter, child in children[node].items():
            links[child] = step(links[node], letter)
            breadth_first.append(child)

    visits = [0] * len(children)
    node = 0
    # Before the first letter counts, the automaton has read as many letters as any needle can reach back.
    for at in range(1 - max(map(len, needles), default=0), len(ring)):
        node = step(node, ring[at % len(ring)])
        found = node
        while at >= 0 and found:
            visits[found] += 1
            found = links[found]
    return [visits[end] for end in ends]
