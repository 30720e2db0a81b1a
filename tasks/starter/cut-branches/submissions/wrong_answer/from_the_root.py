def total(node):
    return 0 if node is None else node.val + total(node.left) + total(node.right)


def cut_branches(tree, least):
    if tree is None or total(tree) < least:
        return None
    tree.left = cut_branches(tree.left, least)
    tree.right = cut_branches(tree.right, least)
    return tree
