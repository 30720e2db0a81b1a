def prune_tree(tree, ranges):
    merged = []
    for low, high in sorted(r for r in ranges if r[0] <= r[1]):
        if merged and low <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], high)
        else:
            merged.append([low, high])

    def covered(number, low, high):
        if low == high:
            return False
        middle = (low + high) // 2
        if number < merged[middle][0]:
            return covered(number, low, middle)
        return number <= merged[middle][1] or covered(number, middle + 1, high)

    def prune(node):
        if node is None:
            return None
        node.left = prune(node.left)
        node.right = prune(node.right)
        if not covered(node.val, 0, len(merged)):
            return node
        return join(node.left, node.right)

    def join(left, right):
        if left is None:
            return right
        left.right = join(left.right, right)
        return left

    return prune(tree)
