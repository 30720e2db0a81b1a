defmodule Solution do
  def prune_tree(tree, ranges) do
    ranges
    |> Enum.filter(fn [low, high] -> low <= high end)
    |> Enum.sort()
    |> Enum.reduce([], &merge/2)
    |> Enum.reverse()
    |> List.to_tuple()
    |> then(&rest(tree, nil, &1))
  end

  defp merge([low, high], [{first, last} | merged]) when low <= last, do: [{first, max(last, high)} | merged]
  defp merge([low, high], merged), do: [{low, high} | merged]

  # What is left of a branch, with another tree hung below it.
  defp rest(nil, below, _ranges), do: below

  defp rest(%TreeNode{val: number, left: left, right: right}, below, ranges) do
    if inside?(ranges, number, 0, tuple_size(ranges)) do
      rest(left, rest(right, below, ranges), ranges)
    else
      %TreeNode{val: number, left: rest(left, nil, ranges), right: rest(right, below, ranges)}
    end
  end

  defp inside?(_ranges, _number, from, from), do: false

  defp inside?(ranges, number, from, to) do
    middle = div(from + to, 2)

    case elem(ranges, middle) do
      {low, _} when number < low -> inside?(ranges, number, from, middle)
      {_, high} when number > high -> inside?(ranges, number, middle + 1, to)
      _ -> true
    end
  end
end
