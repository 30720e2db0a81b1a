Post = tuple[int, int, int]


def rope_around(xs: list[int], ys: list[int]) -> list[int]:
    posts: list[Post] = []
    for post in sorted(zip(xs, ys, range(len(xs)))):
        if not posts or post[:2] != posts[-1][:2]:
            posts.append(post)
    upper = chain(posts)
    lower = chain(posts[::-1])[1:-1]
    return [number for _, _, number in upper + lower]


def chain(posts: list[Post]) -> list[Post]:
    """The posts of the rope from the first to the last one, clockwise."""
    taut: list[Post] = []
    for post in posts:
        while len(taut) > 1 and turns_left(taut[-2], taut[-1], post):
            taut.pop()
        taut.append(post)
    return taut


def turns_left(a: Post, b: Post, c: Post) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])
