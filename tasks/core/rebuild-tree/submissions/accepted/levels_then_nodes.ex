defmodule Solution do
  # Going down, the lists are cut into levels of parts {start, at, end}, each with the place of its node; going up, the trees of
  # a level are handed to the parts above them.
  def rebuild_tree(inorder, zigzag) do
    place = inorder |> Enum.with_index() |> Map.new()
    count = length(inorder)

    if map_size(place) == count and length(zigzag) == count do
      place |> levels(zigzag, parts(0, count), false, []) |> grow(List.to_tuple(inorder))
    end
  catch
    :no_tree -> nil
  end

  defp parts(same, same), do: []
  defp parts(start, ending), do: [{start, ending}]

  defp levels(_place, [], [], _turned?, levels), do: levels

  defp levels(place, zigzag, gaps, turned?, levels) do
    {numbers, rest} = Enum.split(zigzag, length(gaps))
    numbers = if turned?, do: Enum.reverse(numbers), else: numbers
    level = Enum.zip_with(gaps, numbers, fn {start, ending}, number -> {start, locate(place, number, start, ending), ending} end)
    below = Enum.flat_map(level, fn {start, at, ending} -> parts(start, at) ++ parts(at + 1, ending) end)
    levels(place, rest, below, not turned?, [level | levels])
  end

  # A number that stands twice is outside of every gap the second time.
  defp locate(place, number, start, ending) do
    case place do
      %{^number => at} when at >= start and at < ending -> at
      _ -> throw(:no_tree)
    end
  end

  defp grow(levels, inorder) do
    levels
    |> Enum.reduce([], fn level, trees ->
      {nodes, []} =
        Enum.map_reduce(level, trees, fn {start, at, ending}, trees ->
          {left, trees} = if start < at, do: {hd(trees), tl(trees)}, else: {nil, trees}
          {right, trees} = if at + 1 < ending, do: {hd(trees), tl(trees)}, else: {nil, trees}
          {%TreeNode{val: elem(inorder, at), left: left, right: right}, trees}
        end)

      nodes
    end)
    |> List.first()
  end
end
