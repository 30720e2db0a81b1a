defmodule Solution do
  import Bitwise

  # A set of items is a number with a bit for each of them. Each round fills one crate, the one of the first item left,
  # and maps what is left to the number of ways that lead there.
  def equal_crates(weights, fragile, crates, most) do
    fillings =
      weights
      |> Enum.zip(fragile)
      |> Enum.with_index()
      |> Enum.reduce([{0, 0, 0, 0}], &with_item/2)
      |> Enum.filter(&fills?(&1, Enum.sum(weights), crates, most))
      |> Enum.map(&elem(&1, 0))
      |> Enum.group_by(&first/1)

    1..crates
    |> Enum.reduce(%{(1 <<< length(weights)) - 1 => 1}, fn _, states -> fill(states, fillings) end)
    |> Map.get(0, 0)
  end

  defp with_item({{weight, breaks}, item}, sets) do
    Enum.reduce(sets, sets, fn {items, sum, count, broken}, sets ->
      [{items ||| 1 <<< item, sum + weight, count + 1, broken + breaks} | sets]
    end)
  end

  defp fills?({_items, sum, count, broken}, total, crates, most),
    do: sum * crates == total and count <= most and broken <= 1

  defp first(items), do: items &&& -items

  defp fill(states, fillings) do
    for {left, ways} <- states,
        items <- Map.get(fillings, first(left), []),
        (items &&& left) == items,
        reduce: %{} do
      filled -> Map.update(filled, left - items, ways, &(&1 + ways))
    end
  end
end
