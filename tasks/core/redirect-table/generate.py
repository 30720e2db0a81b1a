"""Few paths and many rules, so that rules replace and remove each other; then long chains, long loops, and trees."""


def table(rng, names, count, queries, closed):
    """Rules over few paths; with `closed` low most lead towards later paths, so that walks end."""
    paths = ["/"] + [f"/{rng.choice('aAbx')}{i}" for i in range(names)]

    def written(at):
        return paths[at] + ("/" if rng.random() < 0.3 else "")

    rules = []
    for _ in range(count):
        at = rng.randrange(len(paths))
        if rng.random() < 0.1:
            rules.append([written(at), rng.choice(["", written(at)])])
        elif rng.random() < closed:
            rules.append([written(at), written(rng.randrange(len(paths)))])
        else:
            rules.append([written(at), written(rng.randint(at, len(paths) - 1))])
    return rules, [written(rng.randrange(len(paths))) for _ in range(queries)]


def cases(rng):
    for names in (2, 3, 4, 6, 8, 11, 15):
        for closed in (0.0, 0.1, 0.3, 1.0):
            yield *table(rng, names, names + 1, names + 2, closed), rng.randint(1, 4)
        yield *table(rng, names, 3 * names, names, 0.05), 10**18
        yield *table(rng, names, 2 * names, names, 0.1), rng.randint(0, names)
    chain = [[f"/c{i}", f"/c{i + 1}/"] for i in range(20_000)]
    rng.shuffle(chain)
    asked = [f"/c{rng.randint(0, 20_000)}" for _ in range(15_000)] + [f"/c{i}/" for i in range(5_000)]
    yield chain, asked, 10_001
    yield chain, asked, 10**18
    loop = [[f"/l{i}", f"/l{(i + 1) % 20_000}"] for i in range(20_000)]
    yield loop, [f"/l{i}" for i in range(20_000)], 5
    down = [[f"/d{i}", f"/d{i // 2}" if rng.random() < 0.2 else f"/d{i - 1}"] for i in range(1, 20_000)]
    rng.shuffle(down)
    yield down + [["/d0", ""]], [f"/d{rng.randrange(20_000)}" for _ in range(20_000)], 30
    yield *table(rng, 9_000, 20_000, 20_000, 0.001), 12
