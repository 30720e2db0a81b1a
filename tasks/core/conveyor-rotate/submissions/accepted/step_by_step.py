def conveyor_rotate(belt: list[int], steps: list[str]) -> list[int]:
    if not belt:
        return []
    for step in steps:
        match step.split():
            case ["turn", count]:
                cut = -int(count) % len(belt)
                belt = belt[cut:] + belt[:cut]
            case ["pack"]:
                belt = packed(belt)
            case ["flip"]:
                belt = belt[::-1]
            case ["take", slot]:
                belt = [min(item, 0) if i == int(slot) else item for i, item in enumerate(belt)]
    return belt


def packed(belt: list[int]) -> list[int]:
    parcels = (item for item in belt if item > 0)
    return [item if item < 0 else next(parcels, 0) for item in belt]
