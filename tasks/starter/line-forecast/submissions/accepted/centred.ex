defmodule Solution do
  def line_forecast([], [], _at), do: nil

  def line_forecast([origin | _] = xs, ys, at) do
    shifted = Enum.map(xs, &(&1 - origin))
    mean_x = mean(shifted)
    mean_y = mean(ys)

    {spread, together} =
      Enum.zip_reduce(shifted, ys, {0.0, 0.0}, fn x, y, {spread, together} ->
        dx = x - mean_x
        {spread + dx * dx, together + dx * (y - mean_y)}
      end)

    if spread == 0, do: nil, else: mean_y + together / spread * (at - origin - mean_x)
  end

  defp mean(numbers), do: Enum.sum(numbers) / length(numbers)
end
