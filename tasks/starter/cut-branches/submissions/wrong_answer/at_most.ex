defmodule Solution do
  def cut_branches(tree, least), do: tree |> cut(least) |> elem(0)

  defp cut(nil, _), do: {nil, 0}

  defp cut(node, least) do
    {left, a} = cut(node.left, least)
    {right, b} = cut(node.right, least)
    sum = node.val + a + b
    if sum <= least, do: {nil, 0}, else: {%{node | left: left, right: right}, sum}
  end
end
