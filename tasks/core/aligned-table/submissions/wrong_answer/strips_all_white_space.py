from bisect import bisect
from itertools import zip_longest

# Each width begins at its code point and holds up to the next one.
CHANGES = [
    (0x0300, 0), (0x0370, 1), (0x1100, 2), (0x1160, 1), (0x200B, 0), (0x200E, 1), (0x20D0, 0), (0x2100, 1), (0x2E80, 2),
    (0xA4D0, 1), (0xAC00, 2), (0xD7A4, 1), (0xF900, 2), (0xFB00, 1), (0xFE00, 0), (0xFE10, 1), (0xFF01, 2), (0xFF61, 1),
    (0xFFE0, 2), (0xFFE7, 1), (0x1F300, 2), (0x1FB00, 1), (0x20000, 2), (0x3FFFE, 1),
]  # fmt: skip
STARTS = [start for start, _ in CHANGES]
WIDTHS = [1] + [width for _, width in CHANGES]


def format_table(rows: list[list[str]], align: str, limit: int) -> list[str]:
    table = [[cut(cell, limit) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip_longest(*table, fillvalue="")]
    widths += [0] * (len(align) - len(widths))
    return [line(row, align, widths) for row in table]


def width(text: str) -> int:
    return sum(WIDTHS[bisect(STARTS, ord(sign))] for sign in text)


def cut(cell: str, limit: int) -> str:
    if width(cell) <= limit:
        return cell
    room = limit - 1
    for end, sign in enumerate(cell):
        room -= width(sign)
        if room < 0:
            break
    return cell[:end] + "…"


def line(row: list[str], align: str, widths: list[int]) -> str:
    cells = row + [""] * (len(align) - len(row))
    return " | ".join(map(padded, cells, align, widths)).rstrip()


def padded(cell: str, side: str, wanted: int) -> str:
    spaces = wanted - width(cell)
    before = {"l": 0, "c": (spaces + 1) // 2, "r": spaces}[side]
    return " " * before + cell + " " * (spaces - before)
