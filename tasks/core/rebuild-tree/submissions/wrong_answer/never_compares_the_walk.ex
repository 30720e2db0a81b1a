defmodule Solution do
  def rebuild_tree(inorder, zigzag) do
    place = inorder |> Enum.with_index() |> Map.new()
    n = length(inorder)
    if n != map_size(place) or Enum.sort(zigzag) != Enum.sort(inorder), do: nil, else: build(inorder, 0, n, zigzag)
  end

  defp build(_, same, same, _), do: nil

  defp build(inorder, start, ending, zigzag) do
    own = Enum.slice(inorder, start, ending - start)
    root = Enum.find(zigzag, &(&1 in own))
    at = Enum.find_index(inorder, &(&1 == root))
    %TreeNode{val: root, left: build(inorder, start, at, zigzag), right: build(inorder, at + 1, ending, zigzag)}
  end
end
