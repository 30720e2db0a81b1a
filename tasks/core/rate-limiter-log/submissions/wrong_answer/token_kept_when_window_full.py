def rate_limiter_log(times, clients, window, limit, burst, refill):
    state = {}
    out = []
    for t, c in zip(times, clients):
        if c not in state:
            state[c] = [t, t, burst, []]
        s = state[c]
        t = max(t, s[1])
        s[2] = min(burst, s[2] + (t - s[0]) // refill - (s[1] - s[0]) // refill)
        s[1] = t
        s[3] = [x for x in s[3][-limit:] if x > t - window]
        if s[2] == 0:
            out.append("bucket")
        elif len(s[3]) >= limit:
            out.append("window")
        else:
            s[2] -= 1
            s[3].append(t)
            out.append("ok")
    return out
