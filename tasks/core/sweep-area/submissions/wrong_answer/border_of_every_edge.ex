defmodule Solution do
  def inverted_area(plates) do
    xs = plates |> Enum.flat_map(fn [a, _, b, _] -> [a, b] end) |> Enum.uniq() |> Enum.sort() |> Enum.take(200)

    area =
      for [a, b] <- Enum.chunk_every(xs, 2, 1, :discard), reduce: 0 do
        sum ->
          ends = for([x1, y1, x2, y2] <- plates, min(x1, x2) <= a and b <= max(x1, x2), y <- [y1, y2], do: y)
          black = ends |> Enum.sort() |> Enum.chunk_every(2) |> Enum.map(fn [c, d] -> d - c end) |> Enum.sum()
          sum + black * (b - a)
      end

    border = for [x1, y1, x2, y2] <- Enum.uniq(plates), reduce: 0, do: (sum -> sum + 2 * (abs(x2 - x1) + abs(y2 - y1)))
    [area, border]
  end
end
