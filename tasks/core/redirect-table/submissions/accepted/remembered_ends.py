GONE = ""


def follow_redirects(rules: list[list[str]], queries: list[str], max_hops: int) -> list[str]:
    table: dict[str, str] = {}
    for source, target in rules:
        table[plain(source)] = plain(target)

    # Where the walk from a path ends and after how many hops; None for the end of a walk that has none.
    ends: dict[str, tuple[str | None, int]] = {}

    def end_of_walk(path: str) -> tuple[str | None, int]:
        walk = []
        while path not in ends and table.get(path, path) != path:
            # Whoever comes here again on the same walk is in a loop.
            ends[path] = (None, 0)
            walk.append(path)
            path = table[path]
        end, hops = ends.get(path, (path, 0))
        for step in reversed(walk):
            hops += 1
            ends[step] = (end, hops)
        return end, hops

    def answer(query: str) -> str:
        end, hops = end_of_walk(plain(query))
        if end is None:
            return "loop"
        if hops > max_hops:
            return "too long"
        return "gone" if end == GONE else f"{end} {hops}"

    return [answer(query) for query in queries]


def plain(path: str) -> str:
    return path if path == "/" else path.removesuffix("/")
