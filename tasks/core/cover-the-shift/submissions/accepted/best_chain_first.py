from heapq import heappop, heappush


def cover_the_shift(from_time: int, to_time: int, offers: list[list[int]], handover: int) -> list[int]:
    # Chains by length and sum, with the time until which the next person may come.
    chains = [(0, 0, from_time)]
    plans: list[tuple[int, int]] = []
    for come, leave, asked in sorted(offers):
        while chains and chains[0][2] < come:
            heappop(chains)
        if not chains:
            break
        count, total, _ = chains[0]
        heappush(chains, (count + 1, total + asked, leave - handover))
        if leave >= to_time:
            plans.append((count + 1, total + asked))
    return list(min(plans, default=()))
