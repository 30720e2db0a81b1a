defmodule Solution do
  def solve_it(first) do
    leaf = %TreeNode{val: first}
    %TreeNode{val: first, left: leaf, right: leaf}
  end
end
