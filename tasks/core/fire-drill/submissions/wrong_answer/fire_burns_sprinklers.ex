defmodule Solution do
  def latest_start(floor, last_call) do
    g =
      for {row, r} <- Enum.with_index(floor), {s, c} <- Enum.with_index(String.graphemes(row)), s != "#", into: %{} do
        {{r, c}, s}
      end

    inf = 1_000_000_000_000
    fire = burn(for({p, "F"} <- g, do: p), 0, %{}, g)
    exits = for {p, "E"} <- g, do: {-Map.get(fire, p, inf), p}
    best = go(:gb_sets.from_list(exits), %{}, g, fire, inf)

    for {p, "P"} <- Enum.sort(g) do
      max(-1, min(last_call, Map.get(best, p, -1)))
    end
  end

  defp near({r, c}), do: [{r + 1, c}, {r - 1, c}, {r, c + 1}, {r, c - 1}]

  defp burn([], _, fire, _), do: fire

  defp burn(front, t, fire, g) do
    fire = Enum.reduce(front, fire, &Map.put(&2, &1, t))

    next =
      front |> Enum.flat_map(&near/1) |> Enum.uniq() |> Enum.filter(&(Map.has_key?(g, &1) and not Map.has_key?(fire, &1)))

    burn(next, t + 1, fire, g)
  end

  defp go(q, best, g, fire, inf) do
    if :gb_sets.is_empty(q) do
      best
    else
      {{t, p}, q} = :gb_sets.take_smallest(q)

      if Map.has_key?(best, p) do
        go(q, best, g, fire, inf)
      else
        q =
          Enum.reduce(near(p), q, fn n, q ->
            if Map.get(g, n, "E") != "E",
              do: :gb_sets.add({max(t + 1, 1 - Map.get(fire, n, inf)), n}, q),
              else: q
          end)

        go(q, Map.put(best, p, -t), g, fire, inf)
      end
    end
  end
end
