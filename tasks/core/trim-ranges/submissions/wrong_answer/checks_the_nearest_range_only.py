import sys
from bisect import bisect_right


def prune_tree(tree, ranges):
    sys.setrecursionlimit(10000)
    ranges = sorted(ranges)
    lows = [r[0] for r in ranges]

    def prune(node):
        if not node:
            return None
        node.left, node.right = prune(node.left), prune(node.right)
        i = bisect_right(lows, node.val) - 1
        if i < 0 or node.val > ranges[i][1]:
            return node
        if not node.left:
            return node.right
        last = node.left
        while last.right:
            last = last.right
        last.right = node.right
        return node.left

    return prune(tree)
