defmodule Solution do
  def triple_balance(weights, _target) when length(weights) < 3, do: []

  def triple_balance(weights, target) do
    sorted = weights |> Enum.sort() |> List.to_tuple()
    last = tuple_size(sorted) - 1
    firsts = 0..(last - 2)

    best =
      firsts
      |> Enum.map(&nearest(sorted, elem(sorted, &1), &1 + 1, last, target, nil))
      |> Enum.min_by(&rank(&1, target))

    counts = Enum.map(firsts, &{ways(sorted, &1 + 1, last, best - elem(sorted, &1), 0), elem(sorted, &1)})
    {_, smallest} = Enum.find(counts, fn {count, _} -> count > 0 end)
    [best, counts |> Enum.map(&elem(&1, 0)) |> Enum.sum(), smallest]
  end

  defp rank(sum, target), do: {abs(sum - target), sum}

  defp nearest(_sorted, _first, low, high, _target, best) when low >= high, do: best

  defp nearest(sorted, first, low, high, target, best) do
    sum = first + elem(sorted, low) + elem(sorted, high)
    best = if best == nil or rank(sum, target) < rank(best, target), do: sum, else: best

    if sum < target,
      do: nearest(sorted, first, low + 1, high, target, best),
      else: nearest(sorted, first, low, high - 1, target, best)
  end

  defp ways(_sorted, low, high, _wanted, count) when low >= high, do: count

  defp ways(sorted, low, high, wanted, count) do
    {below, above} = {elem(sorted, low), elem(sorted, high)}

    cond do
      below + above < wanted ->
        ways(sorted, low + 1, high, wanted, count)

      below + above > wanted ->
        ways(sorted, low, high - 1, wanted, count)

      below == above ->
        count + div((high - low + 1) * (high - low), 2)

      true ->
        {lows, highs} = {run(sorted, low, 1, below), run(sorted, high, -1, above)}
        ways(sorted, low + lows, high - highs, wanted, count + lows * highs)
    end
  end

  defp run(sorted, place, step, weight) when elem(sorted, place) == weight,
    do: 1 + run(sorted, place + step, step, weight)

  defp run(_sorted, _place, _step, _weight), do: 0
end
