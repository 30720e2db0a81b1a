defmodule Solution do
  def two_shifts(n, apart, together) do
    apart = Enum.reject(apart, fn [p, q] -> p == q end)

    if n > 14 do
      nil
    else
      0..(2 ** n - 1)
      |> Enum.map(fn mask -> for i <- Enum.take(0..n, n), do: Bitwise.band(Bitwise.bsr(mask, n - 1 - i), 1) end)
      |> Enum.filter(fn s ->
        t = List.to_tuple(s)

        Enum.all?(apart, fn [p, q] -> elem(t, p) != elem(t, q) end) and
          Enum.all?(together, fn [p, q] -> elem(t, p) == elem(t, q) end)
      end)
      |> Enum.min_by(fn s -> {abs(n - 2 * Enum.sum(s)), s} end, fn -> nil end)
      |> case do
        nil -> nil
        s -> Enum.map_join(s, &if(&1 == 0, do: "A", else: "B"))
      end
    end
  end
end
