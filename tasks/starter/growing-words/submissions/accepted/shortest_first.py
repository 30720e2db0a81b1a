def longest_growth(words: list[str], opening: str | None) -> str | None:
    grown: set[str] = set()
    best = None
    # Sorted, every word comes after all of its beginnings, and the first of the longest is the one wanted.
    for word in sorted(set(words)):
        first = len(word) == 1 if opening is None else word == opening
        if first or word[:-1] in grown:
            grown.add(word)
            if best is None or len(word) > len(best):
                best = word
    return best
