MODULUS = 1_000_000_007


def count_splits(text: str, words: list[str]) -> int:
    known = set(words)
    lengths = {len(word) for word in known}
    # For each end: the ways to cut the text before it, and how many of them have a certain last word.
    ways = [1]
    last: list[dict[str, int]] = [{}]
    for end in range(1, len(text) + 1):
        by_word = {}
        for length in lengths:
            word = text[max(end - length, 0) : end]
            if word in known:
                start = end - len(word)
                by_word[word] = ways[start]
        last.append(by_word)
        ways.append(sum(by_word.values()) % MODULUS)
    return ways[-1]
