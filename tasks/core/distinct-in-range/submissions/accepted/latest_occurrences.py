from collections import defaultdict


def distinct_in_range(kinds: list[int], questions: list[list[int]], times: int) -> list[int]:
    places = len(kinds)
    ending_at: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, (first, last) in enumerate(questions):
        ending_at[last + places * (first > last)].append((first, number))

    # A Fenwick tree over the places of two turns. When the last place is `end`, the marks from `first` on add up to the
    # number of kinds that occur exactly so often: 1 at a kind's latest place but `times - 1`, -1 at the one before it.
    tree = [0] * (2 * places + 1)

    def mark(place: int, by: int) -> None:
        node = 2 * places - place
        while node < len(tree):
            tree[node] += by
            node += node & -node

    def marks_from(place: int) -> int:
        node, total = 2 * places - place, 0
        while node:
            total += tree[node]
            node &= node - 1
        return total

    seen: dict[int, list[int]] = defaultdict(list)
    answers = [0] * len(questions)
    for end in range(2 * places):
        at = seen[kinds[end % places]]
        at.append(end)
        for back, by in enumerate((1, -2, 1), start=times):
            if back <= len(at):
                mark(at[-back], by)
        for first, number in ending_at[end]:
            answers[number] = marks_from(first)
    return answers
