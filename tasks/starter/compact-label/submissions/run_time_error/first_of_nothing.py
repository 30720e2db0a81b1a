def compact_label(label):
    signs = [label[0]]
    for point in label[1:]:
        if 0x300 <= ord(point) <= 0x36F:
            signs[-1] += point
        else:
            signs.append(point)
    out, times = [], 0
    for here, after in zip(signs, signs[1:] + [None]):
        times += 1
        if here != after:
            out.append(here if times == 1 else f"{here}{{{times}}}")
            times = 0
    return "".join(out)
