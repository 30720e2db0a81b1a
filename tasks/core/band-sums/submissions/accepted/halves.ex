defmodule Solution do
  def band_sums(_changes, low, high, _min_days) when low > high, do: 0

  def band_sums(changes, low, high, min_days) do
    balances = Enum.scan([0 | changes], &+/2)

    # A stretch joins the balance before it to one that is at the same place of the list or further on.
    {stretches, _, _} = balances |> Enum.zip(Enum.drop(balances, min_days)) |> count(low, high)
    stretches
  end

  # The stretches within the list, and its sorted beginnings and ends.
  defp count([], _low, _high), do: {0, [], []}

  defp count([{first, last}], low, high) do
    {if(last - first in low..high//1, do: 1, else: 0), [first], [last]}
  end

  defp count(pairs, low, high) do
    {left, right} = Enum.split(pairs, div(length(pairs), 2))
    {left_count, left_begins, left_ends} = count(left, low, high)
    {right_count, right_begins, right_ends} = count(right, low, high)
    across = reached(left_begins, right_ends, low) - reached(left_begins, right_ends, high + 1)

    {left_count + right_count + across, :lists.merge(left_begins, right_begins),
     :lists.merge(left_ends, right_ends)}
  end

  # How many pairs have a difference of at least `least`.
  defp reached(begins, ends, least), do: reached(begins, ends, least, 0, 0)

  defp reached(_begins, [], _least, _below, count), do: count

  defp reached([first | begins], [last | _] = ends, least, below, count) when last - first >= least,
    do: reached(begins, ends, least, below + 1, count)

  defp reached(begins, [_ | ends], least, below, count),
    do: reached(begins, ends, least, below, count + below)
end
