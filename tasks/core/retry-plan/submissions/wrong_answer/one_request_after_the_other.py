def plan_retries(requests, policy, jitter):
    base, cap, retries, deadline, tokens = policy
    purse, used, out = tokens, 0, [-1] * len(requests)
    for number in sorted(range(len(requests)), key=lambda n: requests[n][0]):
        start, failures = requests[number]
        now = start
        for k in range(retries + 1):
            if k == failures:
                out[number] = now
                if k:
                    purse = min(purse + 1, tokens)
                break
            if k == retries or not purse:
                break
            delay = min(base * 2**k, cap)
            delay -= delay * jitter[used % len(jitter)] // 100
            used += 1
            now += delay
            if now > start + deadline:
                break
            purse -= 1
    return out
