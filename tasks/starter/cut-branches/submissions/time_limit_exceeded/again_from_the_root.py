def cut_branches(tree, least):
    """Looks for one branch that must go, cuts it, and starts again from the root."""
    if tree is None:
        return None
    done = set()
    while True:
        branch = next_branch(tree, done)
        if branch is None:
            return tree
        if total(branch) < least:
            if branch is tree:
                return None
            cut(tree, branch)
        done.add(branch)


def next_branch(node, done):
    """A node that is not done and has only nodes below it that are."""
    stack = [(node, False)]
    while stack:
        here, below_done = stack.pop()
        if here is None:
            continue
        if below_done:
            if here not in done:
                return here
        else:
            stack += [(here, True), (here.right, False), (here.left, False)]
    return None


def total(node):
    return 0 if node is None else node.val + total(node.left) + total(node.right)


def cut(node, branch):
    if node is None:
        return
    if node.left is branch:
        node.left = None
    elif node.right is branch:
        node.right = None
    else:
        cut(node.left, branch)
        cut(node.right, branch)
