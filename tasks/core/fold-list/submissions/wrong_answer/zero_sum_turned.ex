defmodule Solution do
  def fold_tape(tape, size) do
    numbers = list(tape)
    {first, rest} = Enum.split(numbers, rem(length(numbers), size))

    [first | Enum.chunk_every(rest, size)]
    |> Enum.flat_map(fn block ->
      if Enum.sum(block) <= 0, do: Enum.reverse(block), else: fold(block, Enum.reverse(block), length(block))
    end)
    |> List.foldr(nil, &%ListNode{val: &1, next: &2})
  end

  defp list(nil), do: []
  defp list(node), do: [node.val | list(node.next)]

  defp fold(_, _, 0), do: []
  defp fold([a | front], back, n), do: [a | fold(back, front, n - 1)]
end
