defmodule Solution do
  def line_forecast(xs, ys, at) do
    if Enum.uniq(xs) |> length() < 2 do
      nil
    else
      n = length(xs)
      mx = Enum.sum(xs) / n
      my = Enum.sum(ys) / n
      sxx = Enum.reduce(0..(n - 1), 0.0, fn i, sum -> sum + :math.pow(Enum.at(xs, i) - mx, 2) end)

      sxy =
        Enum.reduce(0..(n - 1), 0.0, fn i, sum ->
          sum + (Enum.at(xs, i) - mx) * (Enum.at(ys, i) - my)
        end)

      my + sxy / sxx * (at - mx)
    end
  end
end
