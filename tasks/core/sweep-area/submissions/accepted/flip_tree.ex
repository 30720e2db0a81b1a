defmodule Solution do
  def inverted_area(plates) do
    upright = changes(plates)
    level = plates |> Enum.map(fn [x1, y1, x2, y2] -> [y1, x1, y2, x2] end) |> changes()
    [black_area(upright), length_of(upright) + length_of(level)]
  end

  # For each x in ascending order, the spans of y over which the colour changes there.
  defp changes(plates) do
    plates
    |> Enum.flat_map(fn [x1, y1, x2, y2] -> [{x1, [y1, y2]}, {x2, [y1, y2]}] end)
    |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
    |> Enum.sort()
    |> Enum.map(fn {x, ends} -> {x, ends |> Enum.concat() |> Enum.sort() |> Enum.chunk_every(2)} end)
  end

  defp length_of(changes), do: for({_x, spans} <- changes, [low, high] <- spans, reduce: 0, do: (sum -> sum + high - low))

  defp black_area(upright) do
    heights = for {_x, spans} <- upright, span <- spans, y <- span, uniq: true, do: y

    {area, _x, _tree} =
      for {x, spans} <- upright, reduce: {0, 0, heights |> Enum.sort() |> List.to_tuple() |> tree()} do
        {area, before, tree} ->
          flipped = for [low, high] when low < high <- spans, reduce: tree, do: (tree -> flip(tree, low, high))
          {area + black(tree) * (x - before), x, flipped}
      end

    area
  end

  # A node is {start, end, black, flipped, left, right}; it knows its own flips and those below, not those above.
  defp tree(heights) when tuple_size(heights) < 2, do: nil
  defp tree(heights), do: node(heights, 0, tuple_size(heights) - 1)

  defp node(heights, from, to) when to - from == 1, do: {elem(heights, from), elem(heights, to), 0, false, nil, nil}

  defp node(heights, from, to) do
    middle = div(from + to, 2)
    {elem(heights, from), elem(heights, to), 0, false, node(heights, from, middle), node(heights, middle, to)}
  end

  defp black(nil), do: 0
  defp black(node), do: elem(node, 2)

  defp flip({start, stop, _, _, _, _} = node, low, high) when high <= start or stop <= low, do: node

  defp flip({start, stop, black, flipped, left, right}, low, high) when low <= start and stop <= high,
    do: {start, stop, stop - start - black, not flipped, left, right}

  defp flip({start, stop, _black, flipped, left, right}, low, high) do
    left = flip(left, low, high)
    right = flip(right, low, high)
    below = black(left) + black(right)
    {start, stop, if(flipped, do: stop - start - below, else: below), flipped, left, right}
  end
end
