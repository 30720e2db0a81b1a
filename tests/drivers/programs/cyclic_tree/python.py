def solve_it(first):
    root = TreeNode(first)
    root.left = root
    return root
