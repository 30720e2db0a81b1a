def solve_it(first):
    leaf = TreeNode(first)
    return TreeNode(first, leaf, leaf)
