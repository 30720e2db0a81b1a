defmodule Solution do
  def clockwork_difference(first, second, radices) do
    {a, b} = {list(first), list(second)}
    n = max(length(a), length(b))
    {a, b} = {pad(a, n), pad(b, n)}
    {a, b, sign} = if a < b, do: {b, a, -1}, else: {a, b, 1}
    all = Enum.take(radices ++ List.duplicate(List.last(radices), n), n)

    {out, _} =
      [a, b, all]
      |> Enum.zip()
      |> Enum.reverse()
      |> Enum.reduce({[], 0}, fn {x, y, r}, {out, borrow} ->
        d = x - y - borrow
        if d < 0, do: {[sign * (d + r) | out], 1}, else: {[sign * d | out], 0}
      end)

    case Enum.drop_while(out, &(&1 == 0)) do
      [] -> %ListNode{val: 0}
      out -> List.foldr(out, nil, &%ListNode{val: &1, next: &2})
    end
  end

  defp list(nil), do: []
  defp list(node), do: [node.val | list(node.next)]
  defp pad(list, n), do: List.duplicate(0, n - length(list)) ++ list
end
