defmodule Solution do
  def seed_servers(cost, copies, stocked) do
    n = length(cost)

    if n > 500 do
      []
    else
      adj = Enum.group_by(copies, &Enum.at(&1, 0), &Enum.at(&1, 1))
      reach = for i <- 0..(n - 1), into: %{}, do: {i, visit([i], adj, MapSet.new())}
      group = for i <- 0..(n - 1), into: %{}, do: {i, Enum.find(0..(n - 1), &(&1 in reach[i] and i in reach[&1]))}
      links = for [a, b] <- copies, group[a] != group[b], do: {group[a], group[b]}
      ids = group |> Map.values() |> Enum.uniq()
      sources = ids -- Enum.map(links, &elem(&1, 1))
      sources = Enum.filter(sources, &(&1 not in Enum.map(links, fn {_, b} -> b end)))
      sinks = Enum.filter(ids, &(&1 not in Enum.map(links, fn {a, _} -> a end)))
      gap = if length(sources) == 1 and length(sinks) == 1, do: 0, else: max(length(sources), length(sinks))

      seeds =
        sources
        |> Enum.filter(fn s -> not Enum.any?(stocked, &(group[&1] == s)) end)
        |> Enum.map(fn s ->
          0..(n - 1) |> Enum.filter(&(group[&1] == s)) |> Enum.min_by(&Enum.at(cost, &1))
        end)
        |> Enum.sort()

      [gap, seeds |> Enum.map(&Enum.at(cost, &1)) |> Enum.sum()] ++ seeds
    end
  end

  defp visit([], _, seen), do: seen

  defp visit([x | rest], adj, seen) do
    if x in seen, do: visit(rest, adj, seen), else: visit(Map.get(adj, x, []) ++ rest, adj, MapSet.put(seen, x))
  end
end
