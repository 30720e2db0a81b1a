def ttl_cache_ops(capacity, calls):
    cache, out = {}, []
    never = 1 << 70
    for number, (now, kind, key, *rest) in enumerate(calls):
        if key in cache and cache[key][1] <= now:
            del cache[key]
        if kind == 0:
            out.append(cache[key][0] if key in cache else None)
        elif kind == 1:
            value, ttl = rest
            victim = None
            if key not in cache and len(cache) >= capacity:
                cache = {k: e for k, e in cache.items() if e[1] > now}
                if len(cache) >= capacity:
                    victim = min(cache, key=lambda k: (cache[k][1], cache[k][2]))
                    del cache[victim]
            cache[key] = [value, now + ttl if ttl else never, number]
            out.append(victim)
        elif key in cache:
            entry = cache[key]
            entry[1] = max(entry[1], now + rest[0] if rest[0] else never)
            out.append(-1 if entry[1] == never else entry[1] - now)
        else:
            out.append(None)
    return out
