defmodule Solution do
  def shortest_diff(old, new) do
    [_ | levels] = furthest(keyed(Enum.reverse(old)), keyed(Enum.reverse(new)), [])
    script(keys(old), keys(new), length(old), length(new), levels)
  end

  defp keys(lines), do: Enum.map(lines, &{key(&1), &1})
  defp keyed(lines), do: lines |> Enum.map(&key/1) |> List.to_tuple()

  defp key(line) do
    case byte_size(line) - 1 do
      last when last >= 0 and binary_part(line, last, 1) in [" ", "\t"] -> key(binary_part(line, 0, last))
      _ -> line
    end
  end

  # The levels come last one first; in level d stands for k how many lines of a can be passed, with k lines fewer of b, by d
  # deletes and inserts.
  defp furthest(a, b, levels) do
    before = List.first(levels, %{})
    d = length(levels)

    level =
      for k <- -d..d//2, into: %{} do
        x = max(Map.get(before, k - 1, -1) + 1, Map.get(before, k + 1, -1))
        {k, slide(a, b, x, x - k)}
      end

    if Map.get(level, tuple_size(a) - tuple_size(b), -1) >= tuple_size(a),
      do: [level | levels],
      else: furthest(a, b, [level | levels])
  end

  defp slide(a, b, x, y) when x < tuple_size(a) and y < tuple_size(b) and elem(a, x) == elem(b, y),
    do: slide(a, b, x + 1, y + 1)

  defp slide(_, _, x, _), do: x

  defp script([{key, _} | old], [{key, line} | new], left_old, left_new, levels),
    do: [" " <> line | script(old, new, left_old - 1, left_new - 1, levels)]

  defp script([], [], 0, 0, _), do: []

  defp script(old, new, left_old, left_new, [level | levels]) do
    if old != [] and left_old - 1 <= Map.get(level, left_old - 1 - left_new, -1) do
      [{_, line} | old] = old
      ["-" <> line | script(old, new, left_old - 1, left_new, levels)]
    else
      [{_, line} | new] = new
      ["+" <> line | script(old, new, left_old, left_new - 1, levels)]
    end
  end
end
