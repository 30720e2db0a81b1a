defmodule Solution do
  def prune_tree(nil, _), do: nil

  def prune_tree(node, ranges) do
    left = prune_tree(node.left, ranges)
    right = prune_tree(node.right, ranges)

    if Enum.any?(ranges, fn [low, high] -> node.val in low..high//1 end),
      do: hang(left, right),
      else: %TreeNode{val: node.val, left: left, right: right}
  end

  defp hang(nil, right), do: right
  defp hang(left, right), do: %{left | right: hang(left.right, right)}
end
