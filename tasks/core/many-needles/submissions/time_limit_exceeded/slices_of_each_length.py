from collections import Counter


def needle_counts(ring, needles):
    longest = max(map(len, needles), default=0)
    text = ring * (longest // len(ring) + 2)
    wanted = set(needles)
    found = Counter()
    for length in {len(needle) for needle in needles}:
        for at in range(len(ring)):
            piece = text[at : at + length]
            if piece in wanted:
                found[piece] += 1
    return [found[needle] for needle in needles]
