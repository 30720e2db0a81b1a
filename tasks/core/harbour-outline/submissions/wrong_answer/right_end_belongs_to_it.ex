defmodule Solution do
  def harbour_outline(towers, k) do
    towers
    |> Enum.flat_map(fn [l, r, _] -> [l, r + 1] end)
    |> Enum.uniq()
    |> Enum.sort()
    |> Enum.reduce({[], 0}, fn x, {out, level} ->
      now =
        towers
        |> Enum.filter(fn [l, r, _] -> l <= x and x <= r end)
        |> Enum.map(&List.last/1)
        |> Enum.sort(:desc)
        |> Enum.at(k - 1, 0)

      if now == level, do: {out, level}, else: {[[x, now] | out], now}
    end)
    |> elem(0)
    |> Enum.reverse()
  end
end
