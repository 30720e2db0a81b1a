defmodule Solution do
  def contact_groups(records, limit) do
    sets =
      Enum.map(records, fn r ->
        r |> Enum.map(&(&1 |> String.replace(" ", "") |> String.downcase())) |> Enum.reject(&(&1 == "")) |> Enum.uniq()
      end)

    counts = sets |> List.flatten() |> Enum.frequencies()
    sets = sets |> Enum.map(fn s -> Enum.filter(s, &(counts[&1] <= limit)) end) |> Enum.with_index()

    {owner, links} =
      Enum.reduce(sets, {%{}, %{}}, fn {s, i}, {owner, links} ->
        Enum.reduce(s, {owner, links}, fn c, {owner, links} ->
          case owner do
            %{^c => j} -> {owner, links |> Map.update(i, [j], &[j | &1]) |> Map.update(j, [i], &[i | &1])}
            _ -> {Map.put(owner, c, i), links}
          end
        end)
      end)

    _ = owner

    group =
      Enum.reduce(sets, %{}, fn {_, i}, g -> if Map.has_key?(g, i), do: g, else: walk([i], i, links, g) end)

    Enum.map(sets, fn {_, i} -> group[i] end)
  end

  defp walk([], _, _, g), do: g

  defp walk([x | rest], i, links, g) do
    if Map.has_key?(g, x),
      do: walk(rest, i, links, g),
      else: walk(Map.get(links, x, []) ++ rest, i, links, Map.put(g, x, i))
  end
end
