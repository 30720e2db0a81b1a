def cut_branches(tree: TreeNode | None, least: int) -> TreeNode | None:
    return cut(tree, least)[0]


def cut(node: TreeNode | None, least: int) -> tuple[TreeNode | None, int]:
    """What is left of a branch, and its sum."""
    if node is None:
        return None, 0
    node.left, left = cut(node.left, least)
    node.right, right = cut(node.right, least)
    total = node.val + left + right
    return (None, 0) if total < least else (node, total)
