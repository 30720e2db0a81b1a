defmodule Solution do
  def line_forecast([], _ys, _at), do: nil

  def line_forecast(xs, ys, at) do
    n = length(xs)
    mx = Enum.sum(xs) / n
    my = Enum.sum(ys) / n
    sxx = xs |> Enum.map(fn x -> (x - mx) * (x - mx) end) |> Enum.sum()
    sxy = Enum.zip(xs, ys) |> Enum.map(fn {x, y} -> (x - mx) * (y - my) end) |> Enum.sum()
    my + sxy / sxx * (at - mx)
  end
end
