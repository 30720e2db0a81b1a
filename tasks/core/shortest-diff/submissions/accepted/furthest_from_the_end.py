def shortest_diff(old_lines: list[str], new_lines: list[str]) -> list[str]:
    old_keys = [line.rstrip(" \t") for line in old_lines]
    new_keys = [line.rstrip(" \t") for line in new_lines]
    levels = furthest(old_keys[::-1], new_keys[::-1])

    script = []
    i = j = 0
    edits = len(levels) - 1
    while i < len(old_lines) or j < len(new_lines):
        if i < len(old_lines) and j < len(new_lines) and old_keys[i] == new_keys[j]:
            script.append(" " + new_lines[j])
            i += 1
            j += 1
            continue
        edits -= 1
        # How much is left of both files once the next old line is deleted.
        left_old, left_new = len(old_lines) - i - 1, len(new_lines) - j
        if 0 <= left_old <= levels[edits].get(left_old - left_new, -1):
            script.append("-" + old_lines[i])
            i += 1
        else:
            script.append("+" + new_lines[j])
            j += 1
    return script


def furthest(a: list[str], b: list[str]) -> list[dict[int, int]]:
    """`levels[d][k]`: how many lines of `a` can be passed, with `k` lines fewer of `b`, by `d` deletes and inserts."""
    levels: list[dict[int, int]] = []
    before: dict[int, int] = {}
    while before.get(len(a) - len(b), -1) < len(a):
        level = {}
        for k in range(-len(levels), len(levels) + 1, 2):
            x = max(before.get(k - 1, -1) + 1, before.get(k + 1, -1))
            while x < len(a) and x - k < len(b) and a[x] == b[x - k]:
                x += 1
            level[k] = x
        levels.append(level)
        before = level
    return levels
