def clear_plot(costs: list[list[int]], budget: int) -> list[int]:
    if not costs:
        return []
    lying = len(costs) <= len(costs[0])
    grid = costs if lying else list(zip(*costs))
    grid = [[budget + 1 if cost < 0 else cost for cost in row] for row in grid]
    most = 1
    best: tuple[int, ...] | None = None  # the plot that is found is the smallest of these keys
    for first_row in range(len(grid)):
        sums = [0] * len(grid[0])
        for last_row in range(first_row, len(grid)):
            sums = [above + cost for above, cost in zip(sums, grid[last_row])]
            rows = last_row - first_row + 1
            first = total = 0
            for last, added in enumerate(sums):
                total += added
                while total > budget:
                    total -= sums[first]
                    first += 1
                columns = last - first + 1
                if rows * columns >= most:
                    most = rows * columns
                    plot = (first_row, first, rows, columns) if lying else (first, first_row, columns, rows)
                    key = (-most, total, *plot)
                    if best is None or key < best:
                        best = key
    return list(best[2:]) if best else []
