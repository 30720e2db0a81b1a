def rebuild_tree(inorder: list[int], zigzag: list[int]) -> TreeNode | None:
    place = {number: at for at, number in enumerate(inorder)}
    if len(inorder) != len(zigzag) or place.keys() != set(zigzag) or len(place) != len(inorder):
        return None
    above = TreeNode()
    # The gaps of a level from left to right: the node above, the side, and the part of `inorder` that hangs there.
    gaps = [(above, "left", 0, len(inorder))] if inorder else []
    unread = iter(zigzag)
    turned = False
    while gaps:
        below = []
        for node, side, start, end in reversed(gaps) if turned else gaps:
            number = next(unread)
            at = place[number]
            if not start <= at < end:
                return None
            child = TreeNode(number)
            setattr(node, side, child)
            parts = [(child, "left", start, at), (child, "right", at + 1, end)]
            below += [part for part in (parts[::-1] if turned else parts) if part[2] < part[3]]
        gaps = below[::-1] if turned else below
        turned = not turned
    return above.left
