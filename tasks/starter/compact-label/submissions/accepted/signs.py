from itertools import groupby


def compact_label(label: str) -> str:
    signs: list[str] = []
    for point in label:
        if signs and "\u0300" <= point <= "\u036f":
            signs[-1] += point
        else:
            signs.append(point)
    return "".join(written(sign, sum(1 for _ in run)) for sign, run in groupby(signs))


def written(sign: str, times: int) -> str:
    return sign if times == 1 else f"{sign}{{{times}}}"
