def triple_balance(weights: list[int], target: int) -> list[int]:
    if len(weights) < 3:
        return []
    weights = sorted(weights)
    best = best_sum(weights, target)
    ways = [pairs_with_sum(weights, first + 1, best - weight) for first, weight in enumerate(weights)]
    smallest = next(weight for weight, count in zip(weights, ways) if count)
    return [best, sum(ways), smallest]


def best_sum(weights: list[int], target: int) -> int:
    best = sum(weights[:3])
    nearest = abs(best - target)
    for first, weight in enumerate(weights):
        low, high = first + 1, len(weights) - 1
        while low < high:
            over = weight + weights[low] + weights[high] - target
            if abs(over) < nearest or over == -nearest:
                nearest, best = abs(over), target + over
            if over < 0:
                low += 1
            else:
                high -= 1
    return best


def pairs_with_sum(weights: list[int], low: int, wanted: int) -> int:
    """How many pairs of places from `low` on have the wanted sum; the weights are sorted."""
    pairs, high = 0, len(weights) - 1
    while low < high:
        over = weights[low] + weights[high] - wanted
        if over < 0:
            low += 1
        elif over > 0:
            high -= 1
        elif weights[low] == weights[high]:
            return pairs + (high - low + 1) * (high - low) // 2
        else:
            lows = run(weights, low, 1)
            highs = run(weights, high, -1)
            pairs += lows * highs
            low, high = low + lows, high - highs
    return pairs


def run(weights: list[int], place: int, step: int) -> int:
    """How many equal weights stand in a row from there on."""
    count = 1
    while weights[place + count * step] == weights[place]:
        count += 1
    return count
