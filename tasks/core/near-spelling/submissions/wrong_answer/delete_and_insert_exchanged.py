def near_spelling(typed, word, costs):
    rep, ins, dele, swap, stut = costs
    n, m = len(typed), len(word)
    d = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        d[i][0] = i * dele
    for j in range(1, m + 1):
        d[0][j] = j * ins
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            d[i][j] = min(
                d[i - 1][j - 1] + rep * (typed[i - 1] != word[j - 1]),
                d[i - 1][j] + ins,
                d[i][j - 1] + dele,
            )
            if i > 1 and typed[i - 1] == typed[i - 2]:
                d[i][j] = min(d[i][j], d[i - 1][j] + stut)
            if i > 1 and j > 1 and typed[i - 2:i] == word[j - 1] + word[j - 2]:
                d[i][j] = min(d[i][j], d[i - 2][j - 2] + swap)
    return d[n][m]
