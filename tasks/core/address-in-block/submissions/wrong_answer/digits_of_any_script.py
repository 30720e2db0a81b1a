def octet(text, top):
    if not text.isdecimal() or len(text) > 3 or (text[0] == "0" and text != "0") or int(text) > top:
        raise ValueError
    return int(text)


def check_addresses(lines):
    out = []
    for line in lines:
        address, _, block = line.partition(" ")
        try:
            parts = [octet(o, 255) for o in address.split(".")]
            if len(parts) != 4:
                raise ValueError
        except ValueError:
            out.append("bad address")
            continue
        a = int.from_bytes(bytes(parts), "big")
        try:
            start, length = block.split("/")
            parts = [octet(o, 255) for o in start.split(".")]
            if len(parts) > 4:
                raise ValueError
            length = octet(length, 32)
        except ValueError:
            out.append("bad block")
            continue
        s = int.from_bytes(bytes(parts + [0] * (4 - len(parts))), "big")
        size = 2 ** (32 - length)
        if s % size:
            out.append("bad block")
        else:
            out.append("inside" if s <= a < s + size else "outside")
    return out
