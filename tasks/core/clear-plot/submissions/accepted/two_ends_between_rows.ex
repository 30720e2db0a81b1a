defmodule Solution do
  def clear_plot([], _budget), do: []

  def clear_plot(costs, budget) do
    lying? = length(costs) <= length(hd(costs))
    grid = if lying?, do: costs, else: Enum.zip_with(costs, & &1)
    rows = Enum.map(grid, fn row -> Enum.map(row, &if(&1 < 0, do: budget + 1, else: &1)) end)

    # Plots are compared as {-squares, cost, top, left, rows, columns}.
    case from_each(rows, 0, budget, lying?, {0}) do
      {_, _, top, left, height, width} -> [top, left, height, width]
      {0} -> []
    end
  end

  defp from_each([], _top, _budget, _lying?, best), do: best

  defp from_each([_ | below] = rows, top, budget, lying?, best) do
    {_, _, best} =
      Enum.reduce(rows, {nil, 1, best}, fn row, {sums, height, best} ->
        sums = if sums, do: add(sums, row), else: row
        place = {top, height, budget, lying?}
        {sums, height + 1, windows(sums, sums, 0, 0, 0, place, best)}
      end)

    from_each(below, top + 1, budget, lying?, best)
  end

  defp add([a | as], [b | bs]), do: [a + b | add(as, bs)]
  defp add([], []), do: []

  # The window has `width` sums, the first of which is the head of the list `window`.
  defp windows([], _window, _left, _width, _total, _place, best), do: best

  defp windows([sum | ahead], window, left, width, total, {_, height, budget, _} = place, best) do
    {window, left, width, total} = shrink(window, left, width + 1, total + sum, budget)
    squares = width * height

    best =
      if squares > 0 and -squares <= elem(best, 0),
        do: better(plot(place, left, width, squares, total), best),
        else: best

    windows(ahead, window, left, width, total, place, best)
  end

  defp shrink([sum | window], left, width, total, budget) when total > budget,
    do: shrink(window, left + 1, width - 1, total - sum, budget)

  defp shrink(window, left, width, total, _budget), do: {window, left, width, total}

  defp plot({top, height, _, true}, left, width, squares, total), do: {-squares, total, top, left, height, width}
  defp plot({top, height, _, false}, left, width, squares, total), do: {-squares, total, left, top, width, height}

  defp better(plot, {0}), do: plot
  defp better(plot, best), do: min(plot, best)
end
