defmodule Solution do
  def depot_costs(goods, load, roads) do
    trips = goods |> Enum.map(&div(&1 + load - 1, load)) |> Enum.with_index(&{&2, &1}) |> Map.new()
    total = trips |> Map.values() |> Enum.sum()

    links =
      roads
      |> Enum.flat_map(fn [u, v, there, back] -> [{u, {v, there, back}}, {v, {u, back, there}}] end)
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    sites = Enum.to_list(0..(map_size(trips) - 1))
    costs = Enum.reduce(sites, %{}, &cost_of_part(&1, &2, links, trips, total))
    Enum.map(sites, &Map.fetch!(costs, &1))
  end

  defp cost_of_part(root, costs, _links, _trips, _total) when is_map_key(costs, root), do: costs

  defp cost_of_part(root, costs, links, trips, total) do
    upwards = links_upwards([{root, nil}], links, [])

    {below, cost} =
      Enum.reduce(upwards, {trips, 0}, fn {site, above, _down, up}, {below, cost} ->
        sent = Map.fetch!(below, site)
        {Map.update!(below, above, &(&1 + sent)), cost + sent * up}
      end)

    if Map.fetch!(below, root) == total do
      upwards
      |> Enum.reverse()
      |> Enum.reduce(Map.put(costs, root, cost), fn {site, above, down, up}, costs ->
        sent = Map.fetch!(below, site)
        Map.put(costs, site, Map.fetch!(costs, above) + (total - sent) * down - sent * up)
      end)
    else
      Enum.reduce(upwards, Map.put(costs, root, -1), fn link, costs -> Map.put(costs, elem(link, 0), -1) end)
    end
  end

  # Each road below the root as {site, site above, price down, price up}, the lower ones first.
  defp links_upwards([], _links, found), do: found

  defp links_upwards([{site, above} | open], links, found) do
    roads = for {near, down, up} <- Map.get(links, site, []), near != above, do: {near, site, down, up}
    open = Enum.reduce(roads, open, fn {near, _, _, _}, open -> [{near, site} | open] end)
    links_upwards(open, links, roads ++ found)
  end
end
