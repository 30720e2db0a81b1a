defmodule Solution do
  # The automaton maps `node * 32 + letter` to the child, and each node to the longest proper end of its text that is a
  # node, too. Nodes are numbered level by level; 0 is the root.

  def needle_counts(ring, needles) do
    active = needles |> Enum.with_index() |> Enum.map(fn {needle, index} -> {0, needle, index} end)
    {children, links, ends} = grow(active, %{}, %{0 => 0}, %{})

    visits =
      ring
      |> nodes_visited(warm_up(ring, needles), children, links)
      |> Enum.frequencies()
      |> add_to_linked(links)

    for index <- 0..(length(needles) - 1)//1, do: Map.get(visits, ends[index], 0)
  end

  defp grow([], children, links, ends), do: {children, links, ends}

  defp grow(active, children, links, ends) do
    {next, {children, links, ends}} =
      Enum.flat_map_reduce(active, {children, links, ends}, fn {node, <<letter, rest::binary>>, index}, {children, links, ends} ->
        {child, children, links} = child(node, letter, children, links)

        if rest == "",
          do: {[], {children, links, Map.put(ends, index, child)}},
          else: {[{child, rest, index}], {children, links, ends}}
      end)

    grow(next, children, links, ends)
  end

  defp child(node, letter, children, links) do
    case children do
      %{^node => %{^letter => child}} ->
        {child, children, links}

      _ ->
        child = map_size(links)
        link = if node == 0, do: 0, else: step(links[node], letter, children, links)
        edges = children |> Map.get(node, %{}) |> Map.put(letter, child)
        {child, Map.put(children, node, edges), Map.put(links, child, link)}
    end
  end

  defp step(node, letter, children, links) do
    case children do
      %{^node => %{^letter => child}} -> child
      _ when node == 0 -> 0
      _ -> step(links[node], letter, children, links)
    end
  end

  # As many letters before the start of the ring as any needle can reach back.
  defp warm_up(ring, needles) do
    reach = needles |> Enum.map(&byte_size/1) |> Enum.max(fn -> 1 end) |> Kernel.-(1)
    rounds = div(reach, byte_size(ring)) + 1
    all = String.duplicate(ring, rounds)
    binary_part(all, byte_size(all) - reach, reach)
  end

  defp nodes_visited(ring, warm_up, children, links) do
    start = walk(warm_up, 0, children, links) |> List.first(0)
    walk(ring, start, children, links)
  end

  # The nodes after each letter, the last one first.
  defp walk(text, start, children, links) do
    {nodes, _} =
      for <<letter <- text>>, reduce: {[], start} do
        {nodes, node} ->
          node = step(node, letter, children, links)
          {[node | nodes], node}
      end

    nodes
  end

  defp add_to_linked(visits, links) do
    Enum.reduce((map_size(links) - 1)..1//-1, visits, fn node, visits ->
      case visits do
        %{^node => times} -> Map.update(visits, links[node], times, &(&1 + times))
        _ -> visits
      end
    end)
  end
end
