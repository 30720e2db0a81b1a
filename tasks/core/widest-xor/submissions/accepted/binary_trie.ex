defmodule Solution do
  import Bitwise

  @top 44

  # From the end, so that the first position of the widest pairs is found last.
  def widest_xor(values, gap) when length(values) <= gap, do: []

  def widest_xor(values, gap) do
    backwards = values |> Enum.with_index() |> Enum.reverse()
    partners = Enum.drop(backwards, gap)

    {_trie, {widest, first, value}} =
      backwards
      |> Enum.zip(partners)
      |> Enum.reduce({nil, {0, 0, 0}}, fn {{far, _}, {value, i}}, {trie, best} ->
        trie = add(trie, far, @top)
        xor = widest(trie, value, @top, 0)
        {trie, if(xor >= elem(best, 0), do: {xor, i, value}, else: best)}
      end)

    second = values |> Enum.drop(first + gap) |> Enum.find_index(&(bxor(&1, value) == widest))
    [first, first + gap + second]
  end

  # A node is the pair of the nodes for the bits 0 and 1, nil where there is none.
  defp add(_node, _value, -1), do: :end
  defp add(nil, value, bit), do: add({nil, nil}, value, bit)

  defp add({zero, one}, value, bit) do
    if (value >>> bit &&& 1) == 0,
      do: {add(zero, value, bit - 1), one},
      else: {zero, add(one, value, bit - 1)}
  end

  defp widest(:end, _value, -1, xor), do: xor

  defp widest({zero, one}, value, bit, xor) do
    {own, other} = if (value >>> bit &&& 1) == 0, do: {zero, one}, else: {one, zero}

    if other,
      do: widest(other, value, bit - 1, 2 * xor + 1),
      else: widest(own, value, bit - 1, 2 * xor)
  end
end
