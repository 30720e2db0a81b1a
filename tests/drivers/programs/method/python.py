class Solution:
    def solveIt(self, first: int) -> int:
        return self.helper(first)

    def helper(self, first: int) -> int:
        return first
