def level_digest(tree: TreeNode | None) -> list[list[int]]:
    digests: list[list[int]] = []
    floor = [tree] if tree else []
    while floor:
        values = [room.val for room in floor]
        dead_ends = sum(room.left is room.right for room in floor)  # both are None
        digests.append([len(floor), dead_ends, max(values) - min(values), sum(values) // len(values)])
        floor = [below for room in floor for below in (room.left, room.right) if below]
    return digests[::-1]
