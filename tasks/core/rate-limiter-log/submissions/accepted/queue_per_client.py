from collections import deque
from dataclasses import dataclass, field


@dataclass
class Client:
    first: int
    now: int
    tokens: int
    accepted: deque[int] = field(default_factory=deque)


def rate_limiter_log(
    times: list[int], clients: list[str], window: int, limit: int, burst: int, refill: int
) -> list[str]:
    known: dict[str, Client] = {}

    def judge(time: int, name: str) -> str:
        if name not in known:
            known[name] = Client(time, time, burst)
        client = known[name]
        ticks_before = (client.now - client.first) // refill
        client.now = max(client.now, time)
        ticks = (client.now - client.first) // refill
        client.tokens = min(burst, client.tokens + ticks - ticks_before)
        if client.tokens == 0:
            return "bucket"
        client.tokens -= 1
        while client.accepted and client.accepted[0] <= client.now - window:
            client.accepted.popleft()
        if len(client.accepted) == limit:
            return "window"
        client.accepted.append(client.now)
        return "ok"

    return [judge(time, name) for time, name in zip(times, clients)]
