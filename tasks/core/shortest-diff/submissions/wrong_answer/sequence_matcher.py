from difflib import SequenceMatcher


def shortest_diff(old, new):
    a = [line.rstrip(" \t") for line in old]
    b = [line.rstrip(" \t") for line in new]
    script = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            script += [" " + line for line in new[j1:j2]]
        else:
            script += ["-" + line for line in old[i1:i2]] + ["+" + line for line in new[j1:j2]]
    return script
