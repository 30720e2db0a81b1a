"""Random houses around the number of keys that decides, ladders with a short locked side, and one very long corridor."""


def house(rng, rooms, corridors, share, keys):
    locked = [rng.random() < share for _ in range(rooms)]
    pairs = [[rng.randrange(rooms), rng.randrange(rooms)] for _ in range(corridors)]
    return locked, pairs, keys, rng.randrange(rooms), rng.randrange(rooms)


def line(rooms, every):
    """Rooms in a row, corridors listed from the far end, every so many rooms locked; and the number of locks."""
    locked = [i % every == every - 1 for i in range(rooms)]
    return locked, [[i, i + 1] for i in range(rooms - 2, -1, -1)], sum(locked)


def detours(links):
    """A chain of links, each a short way through a lock and a longer open way; between links every third room locked."""
    locked, pairs = [False], []
    for link in range(links):
        here = len(locked) - 1
        locked += [True, False, False, link % 3 == 0]
        pairs += [[here, here + 1], [here + 1, here + 4], [here, here + 2], [here + 2, here + 3], [here + 3, here + 4]]
    return locked, pairs, sum(locked[4::4])


def cases(rng):
    for rooms in (3, 5, 8, 12, 20):
        for keys in (0, 1, 2):
            yield house(rng, rooms, rooms + rooms // 4, 0.5, keys)
    for links in (3, 30, 1_000):
        locked, pairs, needed = detours(links)
        for keys in (needed, needed - 1):
            yield locked, pairs, keys, 0, len(locked) - 1
    locked, pairs, locks = line(800, 5)
    yield locked, pairs, locks, 0, 799
    yield house(rng, 20_000, 40_000, 0.4, 2)
    locked, pairs, locks = line(80_000, 100)
    yield locked, pairs, locks - 1, 0, 79_999
