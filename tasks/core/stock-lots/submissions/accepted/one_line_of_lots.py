from bisect import bisect_right


def book_lots(entries: list[str]) -> list[int]:
    # All pieces that ever came stand in one line; `left` of them are outside, the first ones.
    starts: list[int] = []
    costs: list[int] = []
    prices: list[int] = []
    count = cost = left = 0

    def lot_of(before: int) -> int:
        """The lot of the piece with so many before it."""
        return bisect_right(starts, before) - 1

    def cost_of_first(pieces: int) -> int:
        lot = lot_of(pieces)
        return costs[lot] + (pieces - starts[lot]) * prices[lot]

    def carry_out(entry: str) -> int:
        nonlocal count, cost, left
        kind, *numbers = entry.split(" ")
        amount = int(numbers[0]) if numbers else 0
        stock = count - left
        match kind:
            case "in":
                starts.append(count)
                costs.append(cost)
                prices.append(int(numbers[1]))
                count += amount
                cost += amount * prices[-1]
                return stock + amount
            case "mean":
                return rounded(cost - cost_of_first(left), stock) if stock else 0
            case "peek" if amount <= stock:
                return prices[lot_of(left + amount - 1)]
            case "out" if amount <= stock:
                left += amount
                return cost_of_first(left) - cost_of_first(left - amount)
            case "back" if amount <= left:
                left -= amount
                return cost_of_first(left + amount) - cost_of_first(left)
            case _:
                return -1

    return [carry_out(entry) for entry in entries]


def rounded(cost: int, count: int) -> int:
    """The quotient, a half to the even neighbour."""
    whole, rest = divmod(cost, count)
    return whole + (2 * rest + whole % 2 > count)
