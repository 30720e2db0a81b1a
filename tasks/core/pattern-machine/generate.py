"""Random patterns with texts of them, longer and shorter ones; then patterns that make careless matchers stall."""


def pattern(rng, depth, letters):
    """A pattern, the number of characters and of letters once all repetitions are written out, and a text of it."""
    roll = rng.random()
    if depth == 0 or roll < 0.12:
        if rng.random() < 0.12:
            return "", 0, 0, ""
        letter = rng.choice(letters)
        return letter, 1, 1, letter if letter != "." else rng.choice("abc")
    if roll < 0.4:
        text, length, count, word = pattern(rng, depth - 1, letters)
        text, length = (text, length) if len(text) == 1 else (f"({text})", length + 2)
        for _ in range(rng.choice([1, 1, 1, 2])):
            operator = rng.choice(["*", "*", "+", "?", "{"])
            if operator == "{":
                least = rng.choice([0, 0, 1, 2, 3])
                most = least + rng.choice([0, 1, 2])
                text += f"{{{least},{most}}}"
                length, count = length * most, count * most
                word *= rng.randint(least, most)
            else:
                text += operator
                length += 1
                word *= rng.randint(operator == "+", 1 if operator == "?" else 3)
        return text, length, count, word
    one, length, count, word = pattern(rng, depth - 1, letters)
    two, more, also, other = pattern(rng, depth - 1, letters)
    if roll < 0.65:
        return f"({one}|{two})", length + more + 3, count + also, rng.choice([word, other])
    return one + two if "|" not in one + two else f"({one})({two})", length + more + 4, count + also, word + other


def random_case(rng, depth, letters):
    while True:
        text, length, count, word = pattern(rng, depth, letters)
        if len(text) <= 120 and length <= 400 and count <= 100 and len(word) <= 40:
            break
    if rng.random() < 0.3:
        text += rng.choice(["|", "|a", "|ab*", "|c.a"])
    texts = [word, word[:-1], word + rng.choice("abc"), "", "ab"]
    texts += ["".join(rng.choices("abc", k=rng.randint(1, 9))) for _ in range(3)]
    texts.append(word[: len(word) // 2] + rng.choice("abc") + word[len(word) // 2 :])
    return text, texts


def cases(rng):
    for depth in (1, 2, 3, 3, 4, 4, 5, 5, 6):
        for letters in ("ab", "abc", "aab."):
            yield random_case(rng, depth, letters)
    for depth in (2, 3, 4, 5):
        yield random_case(rng, depth, "a.")
        yield random_case(rng, depth, "a")
    yield "(a|a)*b", ["a" * 60, "a" * 59 + "b", "b"]
    yield "(a*)*b", ["a" * 80, "a" * 80 + "bb"]
    yield "((a+)+)+c?", ["a" * 70 + "b", "a" * 70 + "c"]
    yield "(a?){50,50}" + "a{50,50}", ["a" * 49, "a" * 50, "a" * 75, "a" * 130]
    yield "(.|ab)*a.{30,30}", ["".join(rng.choices("ab", k=900)) for _ in range(5)]
    yield "(((a|b)*a(a|b){0,49}){0,2}b)*", ["".join(rng.choices("ab", k=2_400)), "ab" * 1_200]
    yield "((.?){0,50}){0,5}", ["".join(rng.choices("abc", k=250)) for _ in range(19)]
    yield "(" * 40 + "a" + ")*" * 40, ["a" * 5_000]
    yield "(" * 40 + "ab?" + ")+" * 39 + ")", ["ab" * 2_000, "aba" * 300]
