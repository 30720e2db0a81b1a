from itertools import islice


def rebuild_tree(inorder: list[int], zigzag: list[int]) -> TreeNode | None:
    place = {number: at for at, number in enumerate(inorder)}
    if len(inorder) != len(zigzag) or place.keys() != set(zigzag) or len(place) != len(inorder):
        return None
    above = TreeNode()
    # The gaps of a level from left to right: the node above, the side, and the part of `inorder` that hangs there.
    gaps = [(above, "left", 0, len(inorder))]
    unread = iter(zigzag)
    turned = False
    while gaps:
        numbers = list(islice(unread, len(gaps)))
        if turned:
            numbers.reverse()
        below = []
        for (node, side, start, end), number in zip(gaps, numbers):
            at = place[number]
            if not start <= at < end:
                return None
            child = TreeNode(number)
            setattr(node, side, child)
            if start < at:
                below.append((child, "left", start, at))
            if at + 1 < end:
                below.append((child, "right", at + 1, end))
        gaps = below
        turned = not turned
    return above.left
