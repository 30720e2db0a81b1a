def single_links(staff: list[int], cables: list[list[int]]) -> list[list[int]]:
    links: list[list[tuple[int, int]]] = [[] for _ in staff]
    for cable, (a, b) in enumerate(cables):
        links[a].append((b, cable))
        links[b].append((a, cable))

    found = []
    seen_at: dict[int, int] = {}
    low: dict[int, int] = {}
    people = staff.copy()
    for start in range(len(staff)):
        if start in seen_at:
            continue
        # Each entry: the cable by which the office was reached, the office, the links not yet followed.
        way_back = []
        seen_at[start] = low[start] = len(seen_at)
        path = [(None, start, iter(links[start]))]
        while path:
            arrived_by, office, rest = path[-1]
            for other, cable in rest:
                if cable == arrived_by:
                    continue
                if other in seen_at:
                    low[office] = min(low[office], seen_at[other])
                    continue
                seen_at[other] = low[other] = len(seen_at)
                path.append((cable, other, iter(links[other])))
                break
            else:
                path.pop()
                if not path:
                    break
                _, upper, _ = path[-1]
                low[upper] = min(low[upper], low[office])
                people[upper] += people[office]
                if low[office] == seen_at[office]:
                    way_back.append((arrived_by, people[office]))
        found += [[cable, side * (people[start] - side)] for cable, side in way_back]
    return sorted(found, key=lambda single: (-single[1], single[0]))
