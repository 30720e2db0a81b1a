from math import inf

UNABLE = 10**15


def assign_shifts(cost: list[list[int]], seats: list[int]) -> list[int] | None:
    people, shifts = len(cost), len(seats)
    columns = [shift for shift, count in enumerate(seats) for _ in range(count)]
    if len(columns) < people:
        return None
    # A number that compares as the cost does, and as the list of shifts where the costs are equal.
    scale = shifts**people
    weights = [
        [
            (UNABLE if row[shift] < 0 else row[shift]) * scale + shift * shifts ** (people - 1 - person)
            for shift in columns
        ]
        for person, row in enumerate(cost)
    ]
    chosen = [columns[column] for column in cheapest_matching(weights, len(columns))]
    able = all(row[shift] >= 0 for row, shift in zip(cost, chosen))
    return chosen if able else None


def cheapest_matching(weights: list[list[int]], width: int) -> list[int]:
    """The column of each row, by shortest augmenting paths with potentials (Kuhn, Munkres)."""
    row_potential = [0] * len(weights)
    column_potential = [0] * width
    row_of: list[int | None] = [None] * width
    for start in range(len(weights)):
        slack: list[float] = [inf] * width
        before: list[int | None] = [None] * width
        settled: list[int] = []
        waiting = set(range(width))
        row, column = start, None
        while row is not None:
            for other in waiting:
                reduced = weights[row][other] - row_potential[row] - column_potential[other]
                if reduced < slack[other]:
                    slack[other], before[other] = reduced, column
            closest = min(waiting, key=slack.__getitem__)
            delta = slack[closest]
            row_potential[start] += delta
            for other in settled:
                row_potential[row_of[other]] += delta
                column_potential[other] -= delta
            for other in waiting:
                slack[other] -= delta
            waiting.remove(closest)
            settled.append(closest)
            row, column = row_of[closest], closest
        while column is not None:
            previous = before[column]
            row_of[column] = start if previous is None else row_of[previous]
            column = previous
    column_of = {row: column for column, row in enumerate(row_of)}
    return [column_of[row] for row in range(len(weights))]
