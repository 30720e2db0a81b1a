from collections import deque

RED, BLUE = 0, 1


def token_hunt(homes: list[int], red_edges: list[list[int]], blue_edges: list[list[int]]) -> list[str]:
    n = len(homes)
    # A turn is the pair of a node and the player to move, as the number 2 * node + player.
    turns = range(2 * n)
    before: list[list[int]] = [[] for _ in turns]
    open_moves = [0 for _ in turns]
    for player, edges in (RED, red_edges), (BLUE, blue_edges):
        for start, end in edges:
            before[2 * end + 1 - player].append(2 * start + player)
            open_moves[2 * start + player] += 1

    winner: list[int | None] = [None for _ in turns]
    moves = [0 for _ in turns]
    for turn in turns:
        if homes[turn // 2]:
            winner[turn] = homes[turn // 2] - 1
        elif not open_moves[turn]:
            winner[turn] = 1 - turn % 2
    known = deque(turn for turn in turns if winner[turn] is not None)
    while known:
        turn = known.popleft()
        for earlier in before[turn]:
            open_moves[earlier] -= 1
            if winner[earlier] is None and (winner[turn] == earlier % 2 or open_moves[earlier] == 0):
                winner[earlier] = winner[turn]
                moves[earlier] = moves[turn] + 1
                known.append(earlier)
    return ["-" if winner[turn] is None else f"{'RB'[winner[turn]]}{moves[turn]}" for turn in turns[::2]]
