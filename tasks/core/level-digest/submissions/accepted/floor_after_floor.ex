defmodule Solution do
  def level_digest(tree), do: tree |> List.wrap() |> digests([])

  defp digests([], digests), do: digests

  defp digests(floor, digests) do
    floor
    |> Enum.flat_map(&[&1.left, &1.right])
    |> Enum.reject(&is_nil/1)
    |> digests([digest(floor) | digests])
  end

  defp digest(floor) do
    values = Enum.map(floor, & &1.val)
    count = length(floor)
    {low, high} = Enum.min_max(values)
    dead_ends = Enum.count(floor, &match?(%TreeNode{left: nil, right: nil}, &1))
    [count, dead_ends, high - low, Integer.floor_div(Enum.sum(values), count)]
  end
end
