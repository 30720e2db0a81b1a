def outage_report(n: int, lines: list[list[int]], plants: list[int], outages: list[int]) -> list[int]:
    # Power comes from one more station, number n, which is connected to every plant.
    ends = [*lines, *([n, plant] for plant in plants)]
    at: list[list[int]] = [[] for _ in range(n + 1)]
    for line, (a, b) in enumerate(ends):
        at[a].append(line)
        at[b].append(line)

    failed = set(outages)
    parent = list(range(n + 1))
    size = [1] * (n + 1)

    def root(station: int) -> int:
        while parent[station] != station:
            station = parent[station]
        return station

    def join(line: int) -> None:
        a, b = ends[line]
        if -line - 1 in failed or a in failed or b in failed:
            return
        a, b = root(a), root(b)
        if a != b:
            small, large = sorted((a, b), key=size.__getitem__)
            parent[small] = large
            size[large] += size[small]

    for line in range(len(ends)):
        join(line)
    # The failures are undone from the last to the first; only the first failure of a thing counts.
    first = {failure: i for i, failure in reversed(list(enumerate(outages)))}
    working = n - sum(failure >= 0 for failure in failed)
    report = []
    for i, failure in reversed(list(enumerate(outages))):
        report.append(working + 1 - size[root(n)])
        if first[failure] != i:
            continue
        failed.remove(failure)
        if failure < 0:
            join(-failure - 1)
        else:
            working += 1
            for line in at[failure]:
                join(line)
    return report[::-1]
