def nested_parcels(widths, depths, padding, gift):
    parcels = [tuple(sorted(sides)) for sides in zip(widths, depths)]
    own = parcels[gift]

    def fits(inner, outer):
        return inner[0] + padding <= outer[0] and inner[1] + padding <= outer[1]

    def longest(chosen):
        chosen.sort()
        best = []
        for i, parcel in enumerate(chosen):
            best.append(1 + max((best[j] for j in range(i) if fits(chosen[j], parcel)), default=0))
        return max(best, default=0)

    return longest([p for p in parcels if fits(p, own)]) + 1 + longest([p for p in parcels if fits(own, p)])
