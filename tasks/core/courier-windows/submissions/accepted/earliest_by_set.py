def courier_windows(
    travel: list[list[int]], windows: list[list[int]], service: list[int], fee: list[int], shift_end: int
) -> list[int]:
    n = len(service)

    def done(customer: int, arrival: int) -> int | None:
        """When the delivery is over, None after the last window."""
        ends = windows[customer]
        for opening, closing in zip(ends[::2], ends[1::2]):
            if arrival <= closing:
                return max(arrival, opening) + service[customer]
        return None

    # For each set of served customers: the last one, and the earliest time when it is done.
    earliest: list[dict[int, int]] = [{} for _ in range(1 << n)]
    for customer in range(n):
        time = done(customer, travel[0][customer + 1])
        if time is not None:
            earliest[1 << customer][customer] = time
    best = (0, 0)  # the pay, and the time of return with a minus sign
    for served, states in enumerate(earliest):
        pay = sum(fee[customer] for customer in range(n) if served >> customer & 1)
        for last, time in states.items():
            row = travel[last + 1]
            back = time + row[0]
            if back <= shift_end:
                best = max(best, (pay, -back))
            for customer in range(n):
                if served >> customer & 1:
                    continue
                after = done(customer, time + row[customer + 1])
                if after is not None:
                    reached = earliest[served | 1 << customer]
                    reached[customer] = min(after, reached.get(customer, after))
    return [best[0], -best[1]]
