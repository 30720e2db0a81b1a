defmodule Solution do
  # A place is two nodes, {:in, place} and {:out, place}, with its pump between them.
  def pipe_capacity(supply, demand, limit, pipes) do
    arcs =
      places(supply, fn place, amount -> {:source, {:in, place}, amount} end) ++
        places(limit, fn place, amount -> {{:in, place}, {:out, place}, amount} end) ++
        places(demand, fn place, amount -> {{:out, place}, :sink, amount} end) ++
        Enum.flat_map(pipes, fn [a, b, width] ->
          [{{:out, a}, {:in, b}, width}, {{:out, b}, {:in, a}, width}]
        end)

    # How much more can flow from a node to another one.
    room =
      for {from, to, amount} <- arcs, reduce: %{} do
        room -> room |> Map.update({from, to}, amount, &(&1 + amount)) |> Map.put_new({to, from}, 0)
      end

    links = room |> Map.keys() |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
    fill(room, links, Enum.sum(supply), 0)
  end

  defp places(amounts, arc), do: amounts |> Enum.with_index() |> Enum.map(fn {amount, i} -> arc.(i, amount) end)

  defp fill(room, links, most, total) do
    case levels([:source], %{source: 0}, room, links) do
      %{sink: _} = levels ->
        {sent, {room, _ahead}} = send_on(:source, most, {room, ahead(levels, room, links)})
        fill(room, links, most, total + sent)

      _ ->
        total
    end
  end

  defp levels([], levels, _room, _links), do: levels

  defp levels(front, levels, room, links) do
    {front, levels} =
      for node <- front, other <- Map.get(links, node, []), room[{node, other}] > 0, reduce: {[], levels} do
        {next, levels} when is_map_key(levels, other) -> {next, levels}
        {next, levels} -> {[other | next], Map.put(levels, other, levels[node] + 1)}
      end

    levels(front, levels, room, links)
  end

  # The nodes on the next level to which something can flow.
  defp ahead(levels, room, links) do
    Map.new(levels, fn {node, level} ->
      {node, Enum.filter(Map.get(links, node, []), &(levels[&1] == level + 1 and room[{node, &1}] > 0))}
    end)
  end

  defp send_on(:sink, amount, state), do: {amount, state}

  defp send_on(node, amount, {room, ahead}) do
    case ahead[node] do
      [] ->
        {0, {room, ahead}}

      [other | rest] ->
        {sent, {room, ahead}} = send_on(other, min(amount, room[{node, other}]), {room, ahead})

        room =
          room
          |> Map.update!({node, other}, &(&1 - sent))
          |> Map.update!({other, node}, &(&1 + sent))

        if sent == amount do
          {sent, {room, ahead}}
        else
          {more, state} = send_on(node, amount - sent, {room, Map.put(ahead, node, rest)})
          {sent + more, state}
        end
    end
  end
end
