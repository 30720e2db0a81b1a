defmodule Solution do
  def clear_plot([], _), do: []

  def clear_plot(costs, budget) do
    standing? = length(costs) > length(hd(costs))
    grid = if standing?, do: Enum.zip_with(costs, & &1), else: costs
    grid = Enum.map(grid, fn row -> row |> Enum.map(&if(&1 == -1, do: budget + 1, else: &1)) end)

    best =
      Enum.reduce(0..(length(grid) - 1), nil, fn top, best ->
        {best, _, _} =
          grid
          |> Enum.drop(top)
          |> Enum.reduce({best, nil, 1}, fn row, {best, sums, h} ->
            sums = if sums, do: Enum.zip_with(sums, row, &+/2), else: row

            {best, _, _, _, _} =
              Enum.reduce(sums, {best, sums, 0, 0, 0}, fn sum, {best, tail, left, w, total} ->
                {tail, left, w, total} = cut(tail, left, w + 1, total + sum, budget)
                key = if standing?, do: {-h * w, total, w, left, top, h}, else: {-h * w, total, h, top, left, w}
                best = if w > 0 and (best == nil or key < best), do: key, else: best
                {best, tail, left, w, total}
              end)

            {best, sums, h + 1}
          end)

        best
      end)

    case best do
      nil -> []
      {_, _, h, top, left, w} -> [top, left, h, w]
    end
  end

  defp cut([s | tail], left, w, total, budget) when total > budget, do: cut(tail, left + 1, w - 1, total - s, budget)
  defp cut(tail, left, w, total, _), do: {tail, left, w, total}
end
