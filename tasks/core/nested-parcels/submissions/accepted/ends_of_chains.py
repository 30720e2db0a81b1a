from bisect import bisect_right

Parcel = tuple[int, int]  # the shorter side, the longer one


def nested_parcels(widths: list[int], depths: list[int], padding: int, gift: int) -> int:
    parcels = [(min(sides), max(sides)) for sides in zip(widths, depths)]
    short, long = parcels[gift]
    inside = [parcel for parcel in parcels if parcel[0] <= short - padding and parcel[1] <= long - padding]
    around = [parcel for parcel in parcels if parcel[0] >= short + padding and parcel[1] >= long + padding]
    return longest_chain(inside, padding) + 1 + longest_chain(around, padding)


def longest_chain(parcels: list[Parcel], padding: int) -> int:
    parcels = sorted(parcels)
    # ends[k] is the least longer side of a parcel in which there are k others; it knows the parcels whose shorter side
    # is short enough for the parcel at hand.
    ends: list[int] = []
    inside: list[int] = []  # how many can be in each parcel
    known = 0
    for short, long in parcels:
        while parcels[known][0] <= short - padding:
            count, end = inside[known], parcels[known][1]
            if count == len(ends):
                ends.append(end)
            ends[count] = min(ends[count], end)
            known += 1
        inside.append(bisect_right(ends, long - padding))
    return max(inside, default=-1) + 1
