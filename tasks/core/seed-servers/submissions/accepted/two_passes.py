def seed_servers(cost: list[int], copies: list[list[int]], stocked: list[int]) -> list[int]:
    groups = mutual_groups(len(cost), copies)
    group_of = {server: group for group, servers in enumerate(groups) for server in servers}

    links = [(group_of[a], group_of[b]) for a, b in copies if group_of[a] != group_of[b]]
    sources = set(range(len(groups))) - {b for _, b in links}
    sinks = set(range(len(groups))) - {a for a, _ in links}
    gap = max(len(sources), len(sinks)) if len(groups) > 1 else 0

    unsupplied = sources - {group_of[server] for server in stocked}
    seeds = sorted(min(groups[group], key=lambda server: (cost[server], server)) for group in unsupplied)
    return [gap, sum(cost[server] for server in seeds), *seeds]


def mutual_groups(n: int, copies: list[list[int]]) -> list[list[int]]:
    """The largest sets of servers that all reach each other."""
    after: list[list[int]] = [[] for _ in range(n)]
    before: list[list[int]] = [[] for _ in range(n)]
    for a, b in copies:
        after[a].append(b)
        before[b].append(a)

    groups = []
    grouped: set[int] = set()
    for server in reversed(finish_order(after)):
        if server in grouped:
            continue
        grouped.add(server)
        group = [server]
        for member in group:
            for other in before[member]:
                if other not in grouped:
                    grouped.add(other)
                    group.append(other)
        groups.append(group)
    return groups


def finish_order(after: list[list[int]]) -> list[int]:
    order = []
    seen: set[int] = set()
    for start in range(len(after)):
        if start in seen:
            continue
        seen.add(start)
        path = [(start, iter(after[start]))]
        while path:
            server, rest = path[-1]
            for other in rest:
                if other not in seen:
                    seen.add(other)
                    path.append((other, iter(after[other])))
                    break
            else:
                path.pop()
                order.append(server)
    return order
