def rope_around(xs, ys):
    first = {}
    for i, place in enumerate(zip(xs, ys)):
        first.setdefault(place, i)
    posts = sorted(first)

    def half(posts):
        taut = [posts[0]]
        for c in posts[1:]:
            while len(taut) > 1:
                a, b = taut[-2:]
                if (b[0] - a[0]) * (c[1] - a[1]) <= (b[1] - a[1]) * (c[0] - a[0]):
                    break
                taut.pop()
            taut.append(c)
        return taut

    rope = dict.fromkeys(half(posts) + half(posts[::-1]))
    return [first[place] for place in rope]
