import re


class Bad(Exception):
    pass


def formula_value(formula):
    if re.search(r"[a-z]|[0-9] +[0-9]", formula):
        return None
    text = formula.replace(" ", "") + "$"
    pos = 0

    def fit(value):
        if not -(2**63) <= value < 2**63:
            raise Bad
        return value

    def total():
        nonlocal pos
        value = product()
        while text[pos] in "+-":
            op = text[pos]
            pos += 1
            right = product()
            value = fit(value + right if op == "+" else value - right)
        return value

    def product():
        nonlocal pos
        value = signed()
        while text[pos] in "*/%":
            op = text[pos]
            pos += 1
            right = signed()
            if op != "*" and right == 0:
                raise Bad
            value = fit(value * right if op == "*" else value // right if op == "/" else value % right)
        return value

    def signed():
        nonlocal pos
        if text[pos] == "-":
            pos += 1
            return fit(-signed())
        base = atom()
        if text[pos] == "^":
            pos += 1
            exponent = signed()
            if exponent < 0:
                raise Bad
            if abs(base) > 1 and exponent > 64:
                raise Bad
            base = fit(base**exponent if abs(base) > 1 else base ** (exponent % 2 + 2 if exponent else 0))
        return base

    def atom():
        nonlocal pos
        if text[pos] == "(":
            pos += 1
            value = total()
            if text[pos] != ")":
                raise Bad
            pos += 1
            return value
        start = pos
        while text[pos].isdigit():
            pos += 1
        if start == pos:
            raise Bad
        digits = text[start:pos].lstrip("0") or "0"
        if len(digits) > 19:
            raise Bad
        return fit(int(digits))

    try:
        value = total()
        return value if text[pos] == "$" else None
    except Bad:
        return None
