defmodule Solution do
  def cut_branches(nil, _least), do: nil

  def cut_branches(node, least) do
    if kept(node, least) < least do
      nil
    else
      %{node | left: cut_branches(node.left, least), right: cut_branches(node.right, least)}
    end
  end

  defp kept(node, least), do: node.val + branch(node.left, least) + branch(node.right, least)

  defp branch(nil, _least), do: 0
  defp branch(node, least), do: if(kept(node, least) < least, do: 0, else: kept(node, least))
end
