def longest_growth(words, opening):
    start = 1 if opening is None else len(opening)
    best = None
    for word in words:
        if opening is not None and not word.startswith(opening):
            continue
        if all(word[:length] in words for length in range(start, len(word) + 1)) and len(word) >= start:
            if best is None or (-len(word), word) < (-len(best), best):
                best = word
    return best
