from collections import deque


def rate_limiter_log(times, clients, window, limit, burst, refill):
    state = {}
    out = []
    for time, client in zip(times, clients):
        if client not in state:
            state[client] = {"now": time, "next": time + refill, "tokens": burst, "ok": deque()}
        s = state[client]
        s["now"] = max(s["now"], time)
        while s["next"] <= s["now"]:
            s["next"] += refill
            s["tokens"] = min(burst, s["tokens"] + 1)
        while s["ok"] and s["ok"][0] <= s["now"] - window:
            s["ok"].popleft()
        if s["tokens"] == 0:
            out.append("bucket")
            continue
        s["tokens"] -= 1
        if len(s["ok"]) >= limit:
            out.append("window")
        else:
            s["ok"].append(s["now"])
            out.append("ok")
    return out
