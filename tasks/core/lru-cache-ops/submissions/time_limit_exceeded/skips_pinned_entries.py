from collections import OrderedDict


def lru_cache_ops(capacity, operations):
    cache, out = OrderedDict(), []
    for op in operations:
        name, key, *rest = op.split()
        if name == "put":
            if key in cache:
                cache[key][0] = rest[0]
                cache.move_to_end(key)
                out.append("ok")
                continue
            answer = "ok"
            if len(cache) >= capacity:
                victim = next((k for k, entry in cache.items() if entry[1] == 0), None)
                if victim is None:
                    out.append("full")
                    continue
                del cache[victim]
                answer = "evicted " + victim
            cache[key] = [rest[0], 0]
            out.append(answer)
        elif key not in cache:
            out.append("-")
        elif name == "get":
            cache.move_to_end(key)
            out.append(cache[key][0])
        elif name == "pin":
            cache[key][1] += 1
            out.append("ok")
        elif name == "unpin":
            if cache[key][1] == 0:
                out.append("-")
                continue
            cache[key][1] -= 1
            if cache[key][1] == 0:
                cache.move_to_end(key)
            out.append("ok")
        elif cache[key][1]:
            out.append("pinned")
        else:
            del cache[key]
            out.append("ok")
    return out
