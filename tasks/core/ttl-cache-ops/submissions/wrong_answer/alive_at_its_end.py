def ttl_cache_ops(capacity, calls):
    cache, out = {}, []
    for number, (now, kind, key, *rest) in enumerate(calls):
        cache = {k: e for k, e in cache.items() if e[1] >= now}
        if kind == 0:
            out.append(cache[key][0] if key in cache else None)
        elif kind == 1:
            value, ttl = rest
            victim = None
            if key not in cache and len(cache) >= capacity:
                victim = min(cache, key=lambda k: cache[k][1:])
                del cache[victim]
            cache[key] = [value, now + ttl if ttl else float("inf"), number]
            out.append(victim)
        elif key in cache:
            end = now + rest[0] if rest[0] else float("inf")
            cache[key][1] = max(cache[key][1], end)
            out.append(-1 if cache[key][1] == float("inf") else cache[key][1] - now)
        else:
            out.append(None)
    return out
