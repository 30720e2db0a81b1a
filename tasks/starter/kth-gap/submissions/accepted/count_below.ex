defmodule Solution do
  def kth_gap(readings, k) do
    n = length(readings)

    if k > div(n * (n - 1), 2) do
      nil
    else
      sorted = Enum.sort(readings)
      search(sorted, k, 0, List.last(sorted) - hd(sorted))
    end
  end

  defp search(_sorted, _k, low, high) when low == high, do: low

  defp search(sorted, k, low, high) do
    middle = div(low + high, 2)

    if pairs_within(sorted, sorted, middle, 0, 0) >= k do
      search(sorted, k, low, middle)
    else
      search(sorted, k, middle + 1, high)
    end
  end

  # `between` is the number of readings from the head of the left list up to the right one.
  defp pairs_within(_left, [], _gap, _between, count), do: count

  defp pairs_within([first | rest], [reading | _] = right, gap, between, count)
       when reading - first > gap,
       do: pairs_within(rest, right, gap, between - 1, count)

  defp pairs_within(left, [_ | right], gap, between, count),
    do: pairs_within(left, right, gap, between + 1, count + between)
end
