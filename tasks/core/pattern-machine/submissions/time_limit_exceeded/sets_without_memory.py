import re


def longest_matches(pattern, texts):
    tokens = re.findall(r"\{[0-9,]+\}|.", pattern) + ["$"]
    pos = 0

    def alt():
        nonlocal pos
        options = [seq()]
        while tokens[pos] == "|":
            pos += 1
            options.append(seq())
        return ("alt", options)

    def seq():
        items = []
        while tokens[pos] not in ("|", ")", "$"):
            items.append(rep())
        return ("seq", items)

    def rep():
        nonlocal pos
        if tokens[pos] == "(":
            pos += 1
            node = alt()
            pos += 1
        else:
            node = ("one", tokens[pos])
            pos += 1
        while tokens[pos][0] in "*+?{":
            op = tokens[pos]
            pos += 1
            if op[0] == "{":
                low, high = map(int, op[1:-1].split(","))
            else:
                low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}[op]
            node = ("rep", node, low, high)
        return node

    tree = alt()

    def ends(node, text, i):
        kind = node[0]
        if kind == "one":
            if i < len(text) and node[1] in (text[i], "."):
                yield i + 1
        elif kind == "alt":
            for option in node[1]:
                yield from ends(option, text, i)
        elif kind == "seq":
            yield from chain(node[1], 0, text, i)
        else:
            yield from repeat(node, 0, text, i)

    def chain(items, k, text, i):
        if k == len(items):
            yield i
            return
        for j in ends(items[k], text, i):
            yield from chain(items, k + 1, text, j)

    def repeat(node, count, text, i):
        _, inner, low, high = node
        if count >= low:
            yield i
        if high is None or count < high:
            for j in ends(inner, text, i):
                if j > i or count < low:
                    yield from repeat(node, count + 1, text, j)

    return [max(ends(tree, text, 0), default=-1) for text in texts]
