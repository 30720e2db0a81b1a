defmodule Solution do
  def seed_servers(cost, copies, stocked) do
    servers = Enum.take(0..length(cost), length(cost))
    costs = servers |> Enum.zip(cost) |> Map.new()
    groups = mutual_groups(servers, copies)
    group_of = for {group, number} <- Enum.with_index(groups), server <- group, into: %{}, do: {server, number}

    links =
      for [a, b] <- copies, group_of[a] != group_of[b], do: {group_of[a], group_of[b]}

    all = MapSet.new(Map.values(group_of))
    sources = Enum.reduce(links, all, fn {_, to}, rest -> MapSet.delete(rest, to) end)
    sinks = Enum.reduce(links, all, fn {from, _}, rest -> MapSet.delete(rest, from) end)
    gap = if MapSet.size(all) == 1, do: 0, else: max(MapSet.size(sources), MapSet.size(sinks))

    unsupplied = MapSet.difference(sources, MapSet.new(stocked, &group_of[&1]))

    seeds =
      groups
      |> Enum.with_index()
      |> Enum.filter(fn {_group, number} -> number in unsupplied end)
      |> Enum.map(fn {group, _number} -> Enum.min_by(group, &{costs[&1], &1}) end)
      |> Enum.sort()

    [gap, seeds |> Enum.map(&costs[&1]) |> Enum.sum() | seeds]
  end

  # Servers that reach each other: forwards for the order, backwards for the groups.
  defp mutual_groups(servers, copies) do
    after_of = Enum.group_by(copies, &hd/1, &List.last/1)
    before = Enum.group_by(copies, &List.last/1, &hd/1)
    {finished, _seen} = Enum.reduce(servers, {[], MapSet.new()}, &walk(&1, after_of, &2))

    {groups, _seen} =
      Enum.map_reduce(finished, MapSet.new(), fn server, seen -> walk(server, before, {[], seen}) end)

    Enum.reject(groups, &(&1 == []))
  end

  # Puts a server before all that it leads to and that were not seen yet.
  defp walk(server, links, {finished, seen}) do
    if server in seen do
      {finished, seen}
    else
      {finished, seen} =
        links
        |> Map.get(server, [])
        |> Enum.reduce({finished, MapSet.put(seen, server)}, &walk(&1, links, &2))

      {[server | finished], seen}
    end
  end
end
