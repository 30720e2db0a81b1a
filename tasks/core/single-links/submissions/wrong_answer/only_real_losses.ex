defmodule Solution do
  def single_links(staff, cables) do
    n = length(staff)
    staff = staff |> Enum.with_index() |> Map.new(fn {p, i} -> {i, p} end)

    adj =
      cables
      |> Enum.with_index()
      |> Enum.reduce(%{}, fn {[a, b], i}, m ->
        m |> Map.update(a, [{b, i}], &[{b, i} | &1]) |> Map.update(b, [{a, i}], &[{a, i} | &1])
      end)

    {res, _} =
      if n == 0 do
        {[], %{}}
      else
        Enum.reduce(0..(n - 1), {[], %{}}, fn s, {res, tin} ->
          if Map.has_key?(tin, s) do
            {res, tin}
          else
            {_, total, tin, bridges} = dfs(s, -1, adj, staff, tin, [])
            {Enum.map(bridges, fn {i, w} -> [i, w * (total - w)] end) ++ res, tin}
          end
        end)
      end

    res |> Enum.filter(fn [_, loss] -> loss > 0 end) |> Enum.sort_by(fn [i, loss] -> {-loss, i} end)
  end

  defp dfs(u, pe, adj, staff, tin, bridges) do
    me = map_size(tin)
    tin = Map.put(tin, u, me)

    Enum.reduce(Map.get(adj, u, []), {me, staff[u], tin, bridges}, fn {v, e}, {low, sum, tin, bridges} ->
      cond do
        e == pe ->
          {low, sum, tin, bridges}

        Map.has_key?(tin, v) ->
          {min(low, tin[v]), sum, tin, bridges}

        true ->
          {l, w, tin, bridges} = dfs(v, e, adj, staff, tin, bridges)
          bridges = if l > me, do: [{e, w} | bridges], else: bridges
          {min(low, l), sum + w, tin, bridges}
      end
    end)
  end
end
