def shortest_diff(old, new):
    a = [line.rstrip(" \t") for line in old]
    b = [line.rstrip(" \t") for line in new]
    n, m = len(a), len(b)
    below = list(range(m, -1, -1))
    moves = []
    for i in range(n - 1, -1, -1):
        row = [0] * m + [n - i]
        move = bytearray(b"-" * (m + 1))
        for j in range(m - 1, -1, -1):
            if a[i] == b[j]:
                row[j] = below[j + 1]
                move[j] = 32
            elif below[j] <= row[j + 1]:
                row[j] = below[j] + 1
            else:
                row[j] = row[j + 1] + 1
                move[j] = 43
        moves.append(move)
        below = row
    moves.reverse()
    script = []
    i = j = 0
    while i < n or j < m:
        move = "+" if i == n else chr(moves[i][j])
        script.append(move + (old[i] if move == "-" else new[j]))
        i += move != "+"
        j += move != "-"
    return script
