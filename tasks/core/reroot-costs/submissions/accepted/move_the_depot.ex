defmodule Solution do
  def depot_costs(goods, load, roads) do
    trips = goods |> Enum.with_index(fn tons, site -> {site, div(tons + load - 1, load)} end) |> Map.new()
    total = trips |> Map.values() |> Enum.sum()

    links =
      roads
      |> Enum.flat_map(fn [u, v, there, back] -> [{u, {v, there, back}}, {v, {u, back, there}}] end)
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    sites = Enum.to_list(0..(map_size(trips) - 1))

    costs =
      for root <- sites, reduce: %{} do
        costs when is_map_key(costs, root) -> costs
        costs -> root |> tree(nil, links, trips) |> costs_of_part(total) |> Enum.into(costs)
      end

    Enum.map(sites, &Map.fetch!(costs, &1))
  end

  # A site with the trips that go up from it, what all trips below it cost, and its branches, each with the prices of
  # its road down and up.
  defp tree(site, above, links, trips) do
    branches =
      for {near, down, up} <- Map.get(links, site, []), near != above, do: {tree(near, site, links, trips), down, up}

    {sent, cost} =
      for {{_, sent, cost, _}, _, up} <- branches, reduce: {Map.fetch!(trips, site), 0} do
        {all, costs} -> {all + sent, costs + cost + sent * up}
      end

    {site, sent, cost, branches}
  end

  defp costs_of_part({_, sent, cost, _} = root, total) do
    costs = moved(root, cost, total, [])
    if sent == total, do: costs, else: for({site, _} <- costs, do: {site, -1})
  end

  # The depot moves down a road: what came up it now stays below, and all else comes down.
  defp moved({site, _, _, branches}, cost, total, costs) do
    Enum.reduce(branches, [{site, cost} | costs], fn {{_, sent, _, _} = branch, down, up}, costs ->
      moved(branch, cost + (total - sent) * down - sent * up, total, costs)
    end)
  end
end
