from collections import deque


class Group:
    """Places of equally high towers that are in reach and not hidden by a higher one, and their sum."""

    def __init__(self, height: int):
        self.height = height
        self.places: deque[int] = deque()
        self.sum = 0

    def add(self, place: int) -> None:
        self.places.append(place)
        self.sum += place

    def drop_first(self) -> None:
        self.sum -= self.places.popleft()


def sight_lines(heights: list[int], reach: int) -> list[int]:
    pairs = equal = length = 0
    groups: deque[Group] = deque()  # from the highest to the lowest
    for place, height in enumerate(heights):
        if groups and groups[0].places[0] < place - reach:
            groups[0].drop_first()
            if not groups[0].places:
                groups.popleft()
        while groups and groups[-1].height < height:
            lower = groups.pop()
            pairs += len(lower.places)
            length += len(lower.places) * place - lower.sum
        if groups and groups[-1].height == height:
            same = groups.pop()
            pairs += len(same.places)
            equal += len(same.places)
            length += len(same.places) * place - same.sum
        else:
            same = Group(height)
        if groups:
            pairs += 1
            length += place - groups[-1].places[-1]
        same.add(place)
        groups.append(same)
    return [pairs, equal, length]
