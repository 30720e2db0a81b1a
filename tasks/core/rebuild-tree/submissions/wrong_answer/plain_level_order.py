from collections import deque


def rebuild_tree(inorder, zigzag):
    where = {n: i for i, n in enumerate(inorder)}
    if len(where) != len(inorder) or sorted(inorder) != sorted(zigzag) or not inorder:
        return None
    numbers = iter(zigzag)
    top = TreeNode(0)
    queue = deque([(top, "left", 0, len(inorder))])
    while queue:
        node, side, low, high = queue.popleft()
        n = next(numbers)
        i = where[n]
        if not low <= i < high:
            return None
        child = TreeNode(n)
        setattr(node, side, child)
        if low < i:
            queue.append((child, "left", low, i))
        if i + 1 < high:
            queue.append((child, "right", i + 1, high))
    return top.left
