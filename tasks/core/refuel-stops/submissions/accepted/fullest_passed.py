from heapq import heappop, heappush


def refuel_stops(distance: int, start: int, reserve: int, positions: list[int], litres: list[int]) -> list[int]:
    stations = sorted(zip(positions, litres), reverse=True)
    reach = start - reserve
    passed: list[int] = []  # with a minus sign
    stops = 0
    while reach < distance:
        while stations and stations[-1][0] <= reach:
            heappush(passed, -stations.pop()[1])
        if not passed:
            return []
        reach -= heappop(passed)
        stops += 1
    return [stops, reach - distance + reserve]
