from collections import OrderedDict


def lru_cache_ops(capacity, operations):
    cache, pinned, out = OrderedDict(), set(), []
    for op in operations:
        name, key, *rest = op.split()
        if name == "put":
            if key in cache:
                cache[key] = rest[0]
                cache.move_to_end(key)
                out.append("ok")
            elif len(cache) < capacity:
                cache[key] = rest[0]
                out.append("ok")
            else:
                victim = next((k for k in cache if k not in pinned), None)
                if victim is None:
                    out.append("full")
                else:
                    del cache[victim]
                    cache[key] = rest[0]
                    out.append(f"evicted {victim}")
        elif key not in cache:
            out.append("-")
        elif name == "get":
            cache.move_to_end(key)
            out.append(cache[key])
        elif name == "pin":
            pinned.add(key)
            out.append("ok")
        elif name == "unpin":
            if key in pinned:
                pinned.remove(key)
                cache.move_to_end(key)
                out.append("ok")
            else:
                out.append("-")
        elif key in pinned:
            out.append("pinned")
        else:
            del cache[key]
            out.append("ok")
    return out
