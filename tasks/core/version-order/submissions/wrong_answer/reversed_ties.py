import re

VERSION = re.compile(r"v?([0-9.]+)(?:-([a-z]+)([0-9]*))?")
STAGES = ["alpha", "beta", "rc", "", "fix"]


def newest_first(versions: list[str]) -> list[str]:
    return sorted(versions, key=age)[::-1]


def age(version: str) -> tuple[list[int], int, int]:
    numbers, stage, count = VERSION.fullmatch(version).groups(default="")
    places = [int(number) for number in numbers.split(".")]
    return places + [0] * (8 - len(places)), STAGES.index(stage), int(count or 1)
