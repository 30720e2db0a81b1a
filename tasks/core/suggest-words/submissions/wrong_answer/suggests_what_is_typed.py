def suggestions(words: list[str], weights: list[int], typed: list[str], k: int) -> list[list[str]]:
    spelling: dict[str, str] = {}
    total: dict[str, int] = {}
    for word, weight in zip(words, weights):
        key = word.lower()
        spelling.setdefault(key, word)
        total[key] = total.get(key, 0) + weight

    suggested: dict[str, list[str]] = {text.lower(): [] for text in typed}
    for key in sorted(total, key=lambda key: (-total[key], len(key), key)):
        for length in range(len(key) + 1):
            best = suggested.get(key[:length])
            if best is not None and len(best) < k:
                best.append(spelling[key])
    return [suggested[text.lower()] for text in typed]
