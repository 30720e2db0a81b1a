defmodule Solution do
  # Everything is done on the tape read from its right end, where the blocks begin.
  def fold_tape(tape, size) do
    tape
    |> from_the_right([])
    |> Enum.chunk_every(size)
    |> Enum.flat_map(&rearranged/1)
    |> Enum.reduce(nil, &%ListNode{val: &1, next: &2})
  end

  defp from_the_right(nil, numbers), do: numbers
  defp from_the_right(%ListNode{val: val, next: next}, numbers), do: from_the_right(next, [val | numbers])

  # The block comes and goes with its last number first.
  defp rearranged(block) do
    if Enum.sum(block) < 0 do
      Enum.reverse(block)
    else
      {back, front} = Enum.split(block, div(length(block), 2))
      front |> Enum.reverse() |> fold(back, [])
    end
  end

  defp fold([first | front], [last | back], folded), do: fold(front, back, [last, first | folded])
  defp fold(middle, [], folded), do: middle ++ folded
end
