defmodule Solution do
  def pipe_capacity(supply, demand, limit, pipes) do
    n = length(supply)
    {s, t} = {2 * n, 2 * n + 1}
    idx = fn l -> Enum.with_index(l) end

    cap = for {x, i} <- idx.(supply), into: %{}, do: {{s, i}, x}
    cap = for {x, i} <- idx.(limit), into: cap, do: {{i, n + i}, x}
    cap = for {x, i} <- idx.(demand), into: cap, do: {{n + i, t}, x}
    cap = for [a, b, w] <- pipes, {x, y} <- [{n + a, b}, {n + b, a}], into: cap, do: {{x, y}, w}
    back = for {{x, y}, _} <- cap, not Map.has_key?(cap, {y, x}), into: %{}, do: {{y, x}, 0}
    cap = Map.merge(cap, back)
    adj = cap |> Map.keys() |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
    loop(cap, adj, s, t, 0)
  end

  defp loop(cap, adj, s, t, total) do
    prev = bfs([s], %{s => nil}, cap, adj)

    if Map.has_key?(prev, t) do
      path = path(t, prev, [])
      f = path |> Enum.map(&cap[&1]) |> Enum.min()

      cap =
        Enum.reduce(path, cap, fn {x, y}, c -> c |> Map.update!({x, y}, &(&1 - f)) |> Map.update!({y, x}, &(&1 + f)) end)

      loop(cap, adj, s, t, total + f)
    else
      total
    end
  end

  defp bfs([], prev, _, _), do: prev

  defp bfs(front, prev, cap, adj) do
    {next, prev} =
      for u <- front, v <- Map.get(adj, u, []), cap[{u, v}] > 0, reduce: {[], prev} do
        {n, p} -> if Map.has_key?(p, v), do: {n, p}, else: {[v | n], Map.put(p, v, u)}
      end

    bfs(next, prev, cap, adj)
  end

  defp path(v, prev, acc) do
    case prev[v] do
      nil -> acc
      u -> path(u, prev, [{u, v} | acc])
    end
  end
end
