defmodule Solution do
  def cable_plan(sites, crossing, cables, banned) do
    ban = MapSet.new(banned)
    have = MapSet.new(cables)
    list = Enum.with_index(sites)

    edges =
      for {[x, y], i} <- list, {[u, v], j} <- list, i < j, [i, j] in have or [i, j] not in ban do
        w = abs(x - u) + abs(y - v) + if(x < 0 != u < 0, do: crossing, else: 0)
        {if([i, j] in have, do: 0, else: w), i, j}
      end

    start = {Map.new(list, fn {_, i} -> {i, i} end), 0, 0, length(sites)}

    {_, total, big, parts} =
      edges
      |> Enum.sort()
      |> Enum.reduce(start, fn {w, i, j}, {p, total, big, parts} ->
        {a, b} = {find(p, i), find(p, j)}
        if a == b, do: {p, total, big, parts}, else: {Map.put(p, a, b), total + w, max(big, w), parts - 1}
      end)

    if parts > 1, do: nil, else: [total, big]
  end

  defp find(p, x), do: if(p[x] == x, do: x, else: find(p, p[x]))
end
