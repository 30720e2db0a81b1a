import re

# A token is the code points it takes: whether the ranges are excluded, and the ranges. A star is None.
Token = tuple[bool, list[tuple[str, str]]] | None

TOKEN = re.compile(r"\[(!?)([^]]+)]|(.)", re.DOTALL)
RANGE = re.compile(r"(.)(?:-(.))?", re.DOTALL)


def matching_paths(pattern: str, paths: list[str]) -> list[str]:
    parts = [(part, [token(*found.groups()) for found in TOKEN.finditer(part)]) for part in pattern.split("/")]
    return [path for path in paths if path_fits(parts, path.split("/"))]


def token(negated: str, listed: str, sign: str) -> Token:
    if listed:
        return bool(negated), [(low, high or low) for low, high in RANGE.findall(listed)]
    return {"*": None, "?": (True, [])}.get(sign, (False, [(sign, sign)]))


def path_fits(parts: list[tuple[str, list[Token]]], segments: list[str]) -> bool:
    reached = {0}
    for part, tokens in parts:
        if part == "**":
            for at, segment in enumerate(segments):
                if at in reached and segment[0] != ".":
                    reached.add(at + 1)
        else:
            reached = {at + 1 for at in reached if at < len(segments) and segment_fits(tokens, segments[at], part[0])}
    return len(segments) in reached


def segment_fits(tokens: list[Token], segment: str, first: str) -> bool:
    if segment[0] == "." != first:
        return False
    token = sign = 0
    star = covered = -1
    while sign < len(segment):
        if token < len(tokens) and tokens[token] is None:
            star, covered = token, sign
            token += 1
        elif token < len(tokens) and takes(tokens[token], segment[sign]):
            token += 1
            sign += 1
        elif star >= 0:
            # What follows the last star did not fit: let that star cover one more.
            covered += 1
            token, sign = star + 1, covered
        else:
            return False
    return not any(tokens[token:])


def takes(token: Token, sign: str) -> bool:
    excluded, ranges = token
    return excluded != any(low <= sign <= high for low, high in ranges)
