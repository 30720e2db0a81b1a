def patched_paths(field, patches):
    M = 10**9 + 7
    h, w = len(field), len(field[0])
    k = min(patches, h + w)
    ways = [[[0] * (k + 1) for _ in range(w)] for _ in range(h)]
    for y in range(h):
        for x in range(w):
            cost = field[y][x] == "#"
            for u in range(k + 1 - cost):
                total = int(x == 0 and y == 0 and u == 0)
                if x:
                    total += ways[y][x - 1][u]
                if y:
                    total += ways[y - 1][x][u]
                if x and y:
                    total += ways[y - 1][x - 1][u]
                ways[y][x][u + cost] = total % M
    return sum(ways[-1][-1]) % M
