defmodule Solution do
  def budget_windows(kinds, costs, max_kinds, max_repeat, budget) do
    offers = Enum.zip(kinds, costs)
    walk(offers, offers, 0, 0, %{}, 0, {0, 0, -1}, {max_kinds, max_repeat, budget})
  end

  defp walk([], _, _, _, _, _, {count, best, at}, _), do: [count, best, at]

  defp walk([{kind, cost} | rest], tail, start, len, freq, total, result, limits) do
    freq = Map.update(freq, kind, 1, &(&1 + 1))
    {tail, start, len, freq, total} = drop(tail, start, len + 1, freq, total + cost, kind, limits)
    {count, best, at} = result
    result = if len > best, do: {count + len, len, start}, else: {count + len, best, at}
    walk(rest, tail, start, len, freq, total, result, limits)
  end

  defp drop([{k, c} | tail] = all, start, len, freq, total, kind, {mk, mr, b} = limits) do
    if len > 0 and (map_size(freq) > mk or Map.get(freq, kind, 0) > mr or (total >= b and b > 0)) do
      freq = if freq[k] == 1, do: Map.delete(freq, k), else: Map.update!(freq, k, &(&1 - 1))
      drop(tail, start + 1, len - 1, freq, total - c, kind, limits)
    else
      {all, start, len, freq, total}
    end
  end

  defp drop([], start, len, freq, total, _, _), do: {[], start, len, freq, total}
end
