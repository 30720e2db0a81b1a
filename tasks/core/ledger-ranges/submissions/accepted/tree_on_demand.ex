defmodule Solution do
  @modulus 1_000_000_007
  @accounts 1_000_000_001

  # A tree is {:flat, balance}, where all its accounts have this balance, or {:fork, values, added, left, right}, where
  # `added` is still to be added below and `values` (total, lowest, number of poorest) contains it.
  def ledger_ranges(operations) do
    {answers, _} = Enum.flat_map_reduce(operations, {:flat, 0}, &carry_out/2)
    answers
  end

  defp carry_out([0, first, last, amount], tree),
    do: {[], change(tree, 0, @accounts, first, last + 1, fn _, _ -> {:flat, amount} end)}

  defp carry_out([1, first, last, amount], tree),
    do: {[], change(tree, 0, @accounts, first, last + 1, &raise_all(&1, &2, amount))}

  defp carry_out([kind, first, last], tree) do
    {total, lowest, poorest} = look(tree, 0, @accounts, first, last + 1)

    answer =
      case kind do
        2 -> Integer.mod(total, @modulus)
        3 -> lowest
        4 -> poorest
      end

    {[answer], tree}
  end

  defp change(tree, from, to, first, last, _new) when last <= from or to <= first, do: tree
  defp change(tree, from, to, first, last, new) when first <= from and to <= last, do: new.(tree, to - from)

  defp change(tree, from, to, first, last, new) do
    middle = div(from + to, 2)
    {left, right} = halves(tree, middle - from, to - middle)

    fork(
      change(left, from, middle, first, last, new),
      change(right, middle, to, first, last, new),
      middle - from,
      to - middle
    )
  end

  defp look(tree, from, to, first, last) when first <= from and to <= last, do: values(tree, to - from)

  defp look(tree, from, to, first, last) do
    middle = div(from + to, 2)
    {left, right} = halves(tree, middle - from, to - middle)

    cond do
      last <= middle -> look(left, from, middle, first, last)
      first >= middle -> look(right, middle, to, first, last)
      true -> join(look(left, from, middle, first, last), look(right, middle, to, first, last))
    end
  end

  defp fork(left, right, left_size, right_size),
    do: {:fork, join(values(left, left_size), values(right, right_size)), 0, left, right}

  defp values({:flat, balance}, size), do: {balance * size, balance, size}
  defp values({:fork, values, _, _, _}, _size), do: values

  defp halves({:flat, _} = tree, _left_size, _right_size), do: {tree, tree}
  defp halves({:fork, _, 0, left, right}, _left_size, _right_size), do: {left, right}

  defp halves({:fork, _, added, left, right}, left_size, right_size),
    do: {raise_all(left, left_size, added), raise_all(right, right_size, added)}

  defp raise_all({:flat, balance}, _size, amount), do: {:flat, balance + amount}

  defp raise_all({:fork, {total, lowest, poorest}, added, left, right}, size, amount),
    do: {:fork, {total + amount * size, lowest + amount, poorest}, added + amount, left, right}

  defp join({total, lowest, poorest}, {other_total, other_lowest, other_poorest}) do
    poorest =
      cond do
        lowest < other_lowest -> poorest
        lowest > other_lowest -> other_poorest
        true -> poorest + other_poorest
      end

    {total + other_total, min(lowest, other_lowest), poorest}
  end
end
