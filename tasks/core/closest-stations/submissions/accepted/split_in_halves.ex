defmodule Solution do
  # A station is {y, x, number}, a pair {square, i, j}: the smallest term is the best pair, and atoms exceed all numbers.
  @none {:none, 0, 0}

  def closest_stations(width, xs, ys) do
    stations = Enum.zip_with([ys, xs, 0..length(xs)], &List.to_tuple/1)

    with @none <- shared_place(stations),
         {by_row, best} = stations |> Enum.sort_by(&elem(&1, 1)) |> halves(width, @none),
         seam = Enum.filter(by_row, fn {_, x, _} -> reaches?(min(x, width - x), best) end),
         @none <- strip(seam, width, best) do
      []
    else
      {square, i, j} -> [i, j, square]
    end
  end

  defp shared_place(stations) do
    stations
    |> Enum.reduce({%{}, @none}, fn {y, x, j}, {first, best} ->
      case first do
        %{{^x, ^y} => i} -> {first, min(best, {0, i, j})}
        _ -> {Map.put(first, {x, y}, j), best}
      end
    end)
    |> elem(1)
  end

  # Takes stations in the order of columns, gives them in the order of rows.
  defp halves([_, _ | _] = by_column, width, best) do
    {left, [{_, middle, _} | _] = right} = Enum.split(by_column, div(length(by_column), 2))
    {left, best} = halves(left, width, best)
    {right, best} = halves(right, width, best)
    by_row = :lists.merge(left, right)
    near = Enum.filter(by_row, fn {_, x, _} -> reaches?(x - middle, best) end)
    {by_row, strip(near, width, best)}
  end

  defp halves(few, _width, best), do: {few, best}

  defp strip(by_row, width, best) do
    {best, _above} =
      Enum.reduce(by_row, {best, []}, fn station, {best, above} ->
        {look_up(above, station, width, best), [station | above]}
      end)

    best
  end

  defp look_up([{above_y, above_x, j} | above], {y, x, i} = station, width, best) do
    if reaches?(y - above_y, best) do
      across = abs(x - above_x)
      across = min(across, width - across)
      square = across * across + (y - above_y) * (y - above_y)
      look_up(above, station, width, min(best, {square, min(i, j), max(i, j)}))
    else
      best
    end
  end

  defp look_up([], _station, _width, best), do: best

  defp reaches?(distance, {square, _, _}), do: distance * distance <= square
end
