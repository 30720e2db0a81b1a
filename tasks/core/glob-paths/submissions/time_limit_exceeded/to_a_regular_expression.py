import re


def matching_paths(pattern, paths):
    out = ""
    for i, part in enumerate(pattern.split("/")):
        if part == "**":
            out += r"(?:/(?!\.)[^/]+)*"
            continue
        out += "/" + ("" if part[0] == "." else r"(?!\.)")
        j = 0
        while j < len(part):
            if part[j] == "*":
                out += "[^/]*"
            elif part[j] == "?":
                out += "[^/]"
            elif part[j] == "[":
                end = part.index("]", j)
                listed = part[j + 1 : end]
                negated = listed[0] == "!"
                listed = re.sub(r"([\\^])", r"\\\1", listed.lstrip("!"))
                out += "[^/" + listed + "]" if negated else "[" + listed + "]"
                j = end
            else:
                out += re.escape(part[j])
            j += 1
    found = re.compile(out, re.DOTALL)
    return [path for path in paths if found.fullmatch("/" + path)]
