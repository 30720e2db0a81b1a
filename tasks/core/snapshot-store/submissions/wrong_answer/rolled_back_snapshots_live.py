def run_store(operations):
    store, opened, snaps, out = {}, [], [], []
    for op in operations:
        word, *rest = op.split()
        if word == "set":
            store = {**store, rest[0]: rest[1]}
        elif word == "delete":
            store = {k: v for k, v in store.items() if k != rest[0]}
        elif word == "get":
            out.append(store.get(rest[0], "-"))
        elif word == "count":
            out.append(str(len(store)))
        elif word == "begin":
            opened.append(store)
        elif word == "snapshot":
            snaps.append(store)
            out.append(str(len(snaps)))
        elif word in ("commit", "rollback"):
            if not opened:
                out.append("error")
                continue
            before = opened.pop()
            store = before if word == "rollback" else store
        else:
            n = int(rest[-1])
            if not 1 <= n <= len(snaps):
                out.append("error")
            elif word == "read":
                out.append(snaps[n - 1].get(rest[0], "-"))
            else:
                store = snaps[n - 1]
    return out
