from bisect import bisect_right
from itertools import accumulate


def prune_tree(tree: TreeNode | None, ranges: list[list[int]]) -> TreeNode | None:
    ranges = sorted(ranges)
    lows = [low for low, _ in ranges]
    reach = list(accumulate((high for _, high in ranges), max))

    def goes(number: int) -> bool:
        before = bisect_right(lows, number)
        return before > 0 and number <= reach[before - 1]

    def rest(node: TreeNode | None, below: TreeNode | None) -> TreeNode | None:
        """What is left of a branch, with another tree hung below it."""
        if node is None:
            return below
        if goes(node.val):
            return rest(node.left, rest(node.right, below))
        node.left = rest(node.left, None)
        node.right = rest(node.right, below)
        return node

    return rest(tree, None)
