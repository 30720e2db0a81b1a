defmodule Solution do
  def closest_stations(width, xs, ys) do
    stations = Enum.zip([xs, ys, 0..length(xs)])

    case pairs(stations, width, nil) do
      nil -> []
      {s, i, j} -> [i, j, s]
    end
  end

  defp pairs([], _width, best), do: best

  defp pairs([{x, y, i} | rest], width, best) do
    best =
      Enum.reduce(rest, best, fn {x2, y2, j}, best ->
        d = abs(x - x2)
        a = min(d, width - d)
        s = a * a + (y - y2) * (y - y2)
        if best == nil or s < elem(best, 0), do: {s, i, j}, else: best
      end)

    pairs(rest, width, best)
  end
end
