def cut_branches(tree, least):
    def cut(node):
        total = node.val
        if node.left:
            total += cut(node.left)
            if node.left.gone:
                node.left = None
        if node.right:
            total += cut(node.right)
            if node.right.gone:
                node.right = None
        node.gone = total < least
        return 0 if node.gone else total

    cut(tree)
    return None if tree.gone else tree
