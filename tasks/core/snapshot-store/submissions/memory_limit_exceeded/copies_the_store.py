def run_store(operations):
    store, opened, snaps, taken, out = {}, [], {}, 0, []
    for op in operations:
        word, *rest = op.split()
        if word == "set":
            store[rest[0]] = rest[1]
        elif word == "delete":
            store.pop(rest[0], None)
        elif word == "get":
            out.append(store.get(rest[0], "-"))
        elif word == "count":
            out.append(str(len(store)))
        elif word == "begin":
            opened.append((dict(store), taken))
        elif word == "snapshot":
            taken += 1
            snaps[taken] = dict(store)
            out.append(str(taken))
        elif word in ("commit", "rollback"):
            if not opened:
                out.append("error")
                continue
            before, count = opened.pop()
            if word == "rollback":
                store = before
                snaps = {n: s for n, s in snaps.items() if n <= count}
        else:
            n = int(rest[-1])
            if n not in snaps:
                out.append("error")
            elif word == "read":
                out.append(snaps[n].get(rest[0], "-"))
            else:
                store = dict(snaps[n])
    return out
