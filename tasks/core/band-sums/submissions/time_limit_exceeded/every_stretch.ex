defmodule Solution do
  def band_sums([], _, _, _), do: 0

  def band_sums([_ | rest] = changes, low, high, min_days) do
    {_, _, count} =
      Enum.reduce(changes, {0, 0, 0}, fn change, {days, total, count} ->
        total = total + change
        days = days + 1
        {days, total, if(days >= min_days and total >= low and total <= high, do: count + 1, else: count)}
      end)

    count + band_sums(rest, low, high, min_days)
  end
end
