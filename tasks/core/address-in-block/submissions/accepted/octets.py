import re

OCTET = r"(?:0|[1-9][0-9]{0,2})"
ADDRESS = re.compile(rf"{OCTET}(?:\.{OCTET}){{3}}")
BLOCK = re.compile(rf"({OCTET}(?:\.{OCTET}){{0,3}})/(0|[1-9][0-9]?)")


def check_addresses(lines: list[str]) -> list[str]:
    return [check(line) for line in lines]


def check(line: str) -> str:
    address, _, block = line.partition(" ")
    bits = number(address) if ADDRESS.fullmatch(address) else None
    if bits is None:
        return "bad address"
    parts = BLOCK.fullmatch(block)
    start = number(parts[1]) if parts else None
    if start is None or int(parts[2]) > 32:
        return "bad block"
    behind = 32 - int(parts[2])
    if start % (1 << behind):
        return "bad block"
    return "inside" if bits >> behind == start >> behind else "outside"


def number(octets: str) -> int | None:
    """The 32 bits of one to four octets, or None when one of them is too large."""
    values = [int(octet) for octet in octets.split(".")]
    if max(values) > 255:
        return None
    return int.from_bytes(bytes(values).ljust(4, b"\0"), "big")
