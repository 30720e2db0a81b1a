def near_spelling(typed: str, word: str, costs: list[int]) -> int:
    replace, insert, delete, swap, stutter = costs
    before: list[int] = []
    row = [insert * taken for taken in range(len(word) + 1)]
    for i, sign in enumerate(typed):
        doubled = typed[i - 1 : i] == sign
        drop = min(delete, stutter) if doubled else delete
        after = [row[0] + drop]
        for j, target in enumerate(word):
            cost = min(
                row[j] + (0 if sign == target else replace),
                after[j] + insert,
                row[j + 1] + drop,
            )
            if before and typed[i - 1 : i + 1] == target + word[j - 1 : j]:
                cost = min(cost, before[j - 1] + swap)
            after.append(cost)
        before, row = row, after
    return row[-1]
