from heapq import heapify, heappop, heappush
from itertools import cycle


def plan_retries(requests: list[list[int]], policy: list[int], jitter: list[int]) -> list[int]:
    base, cap, retries, deadline, tokens = policy
    purse = tokens
    percentages = cycle(jitter)
    answer = [-1] * len(requests)
    attempts = [(start, number, 0) for number, (start, _) in enumerate(requests)]
    heapify(attempts)
    while attempts:
        now, number, failed = heappop(attempts)
        start, failures = requests[number]
        if failed == failures:
            answer[number] = now
            if failed:
                purse = min(purse + 1, tokens)
        elif failed < retries and purse:
            delay = min(base << failed, cap)
            delay -= delay * next(percentages) // 100
            if now + delay <= start + deadline:
                purse -= 1
                heappush(attempts, (now + delay, number, failed + 1))
    return answer
