from functools import cache


def count_splits(text, words):
    known = set(words)

    @cache
    def count(start, last):
        if start == len(text):
            return 1
        total = 0
        for end in range(start + 1, min(len(text), start + 15) + 1):
            word = text[start:end]
            if word in known and word != last:
                total += count(end, word)
        return total % 1_000_000_007

    return count(0, "")
