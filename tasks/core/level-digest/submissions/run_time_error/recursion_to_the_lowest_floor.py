def level_digest(tree):
    floors = []

    def visit(room, depth):
        if room is None:
            return
        if depth == len(floors):
            floors.append([])
        floors[depth].append((room.val, room.left is None and room.right is None))
        visit(room.left, depth + 1)
        visit(room.right, depth + 1)

    visit(tree, 0)
    return [
        [len(f), sum(e for _, e in f), max(f)[0] - min(f)[0], sum(v for v, _ in f) // len(f)]
        for f in reversed(floors)
    ]
