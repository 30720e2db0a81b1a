from itertools import groupby


def compact_label(label):
    parts = []
    for point, run in groupby(label):
        count = len(list(run))
        parts.append(point if count == 1 else point + "{" + str(count) + "}")
    return "".join(parts)
