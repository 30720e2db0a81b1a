defmodule Solution do
  # A row holds the least cost for each number of code points taken from the word, from none to all.
  def near_spelling(typed, word, [replace, insert, delete, swap, stutter]) do
    costs = %{replace: replace, insert: insert, swap: swap}
    word = String.to_charlist(word)
    first = Enum.scan([0 | word], 0, fn _, cost -> cost + insert end) |> Enum.map(&(&1 - insert))

    {_before, row, _last} =
      typed
      |> String.to_charlist()
      |> Enum.reduce({nil, first, nil}, fn sign, {before, row, last} ->
        drop = if sign == last, do: min(delete, stutter), else: delete
        {row, next_row(word, sign, last, before, row, drop, costs), sign}
      end)

    List.last(row)
  end

  defp next_row(word, sign, last, before, [corner | row], drop, costs) do
    start = corner + drop
    [start | cells(word, {sign, last}, nil, before, [corner | row], start, drop, costs)]
  end

  defp cells([], _typed, _target, _before, _row, _left, _drop, _costs), do: []

  defp cells([target | word], {sign, last} = typed, previous, before, [corner, above | row], left, drop, costs) do
    change = if sign == target, do: 0, else: costs.replace
    cost = (corner + change) |> min(left + costs.insert) |> min(above + drop)

    # Two rows up, the head is the cost two columns to the left as soon as there are two columns.
    {cost, before} =
      case {previous, before} do
        {nil, _} -> {cost, before}
        {_, nil} -> {cost, nil}
        {^sign, [two_back | rest]} when last == target -> {min(cost, two_back + costs.swap), rest}
        {_, [_ | rest]} -> {cost, rest}
      end

    [cost | cells(word, typed, target, before, [above | row], cost, drop, costs)]
  end
end
