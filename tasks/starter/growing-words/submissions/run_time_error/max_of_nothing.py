def longest_growth(words, opening):
    known = set(words)
    start = len(opening) if opening is not None else 1
    grown = [
        word
        for word in known
        if len(word) >= start
        and (opening is None or word.startswith(opening))
        and all(word[:length] in known for length in range(start, len(word)))
    ]
    longest = max(len(word) for word in grown)
    return min(word for word in grown if len(word) == longest)
