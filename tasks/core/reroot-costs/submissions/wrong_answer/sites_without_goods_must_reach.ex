defmodule Solution do
  def depot_costs(goods, load, roads) do
    n = length(goods)
    trips = goods |> Enum.map(&ceil_div(&1, load)) |> List.to_tuple()

    near =
      Enum.reduce(roads, %{}, fn [u, v, a, b], near ->
        near |> Map.update(u, [{v, b}], &[{v, b} | &1]) |> Map.update(v, [{u, a}], &[{u, a} | &1])
      end)

    if length(roads) < n - 1 or n > 2000 do
      List.duplicate(-1, n)
    else
      for depot <- 0..(n - 1), do: collect(depot, nil, 0, near, trips)
    end
  end

  defp ceil_div(a, b), do: div(a + b - 1, b)

  defp collect(v, above, price, near, trips) do
    price * elem(trips, v) +
      Enum.sum(for {w, c} <- Map.get(near, v, []), w != above, do: collect(w, v, price + c, near, trips))
  end
end
