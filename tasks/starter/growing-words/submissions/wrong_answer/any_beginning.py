def longest_growth(words, opening):
    known = set(words)
    best = None
    for word in sorted(known):
        if opening is not None and not word.startswith(opening):
            continue
        if len(word) == 1 or word == opening or word[:-1] in known:
            if best is None or len(word) > len(best):
                best = word
    return best
