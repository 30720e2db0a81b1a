defmodule Solution do
  # The readings of a run stand in two sets of {reading, place}: no reading of the lower half is greater than one of the
  # upper half, and the upper half is as large as the lower one or has one more.
  def sliding_median(readings, width, need) do
    arriving = Enum.with_index(readings)
    leaving = List.duplicate({nil, -1}, width) ++ arriving
    halves = {:gb_sets.empty(), :gb_sets.empty()}

    {middles, _} =
      arriving
      |> Enum.zip(leaving)
      |> Enum.map_reduce(halves, fn {first, last}, halves ->
        halves = halves |> remove(last) |> add(first)
        {middle(halves, need), halves}
      end)

    Enum.drop(middles, width - 1)
  end

  defp add(halves, {nil, _}), do: halves

  defp add({lower, upper}, item) do
    if above?(item, lower),
      do: balance({lower, :gb_sets.add(item, upper)}),
      else: balance({:gb_sets.add(item, lower), upper})
  end

  defp remove(halves, {nil, _}), do: halves

  defp remove({lower, upper}, item) do
    if above?(item, lower),
      do: balance({lower, :gb_sets.delete(item, upper)}),
      else: balance({:gb_sets.delete(item, lower), upper})
  end

  defp above?(item, lower), do: :gb_sets.is_empty(lower) or item > :gb_sets.largest(lower)

  defp balance({lower, upper} = halves) do
    case :gb_sets.size(upper) - :gb_sets.size(lower) do
      surplus when surplus < 0 ->
        {item, lower} = :gb_sets.take_largest(lower)
        {lower, :gb_sets.add(item, upper)}

      surplus when surplus > 1 ->
        {item, upper} = :gb_sets.take_smallest(upper)
        {:gb_sets.add(item, lower), upper}

      _ ->
        halves
    end
  end

  defp middle({lower, upper}, need) do
    case {:gb_sets.size(lower), :gb_sets.size(upper)} do
      {low, high} when low + high < need ->
        nil

      {same, same} ->
        {below, _} = :gb_sets.largest(lower)
        {above, _} = :gb_sets.smallest(upper)
        Integer.floor_div(below + above, 2)

      _ ->
        upper |> :gb_sets.smallest() |> elem(0)
    end
  end
end
