import re

# The sign before a chain, the chain, and the sign after it, which may also be the one before the next chain.
CHAIN = re.compile(r"([A-Za-z_]?)([0-9](?:[ -]?[0-9])*)(?=([A-Za-z_]?))")


def mask_numbers(text: str) -> str:
    return CHAIN.sub(lambda found: found[1] + (masked(found[2]) if is_card(*found.groups()) else found[2]), text)


def is_card(before: str, chain: str, after: str) -> bool:
    digits = sum(sign not in " -" for sign in chain)
    return 13 <= digits <= 19 and not (" " in chain and "-" in chain) and before + after == ""


def masked(chain: str) -> str:
    digits = [at for at, sign in enumerate(chain) if sign not in " -"]
    first = 6 if len(digits) >= 16 else 0
    signs = list(chain)
    for at in digits[first:-4]:
        signs[at] = "*"
    return "".join(signs)
