defmodule Solution do
  def pass_gate(first, second, modulus) do
    walk(first, second, modulus, []) |> build()
  end

  defp build([]), do: nil
  defp build([ticket | rest]), do: %ListNode{val: ticket, next: build(rest)}

  defp walk(nil, nil, _, done), do: done
  defp walk(nil, other, m, done), do: walk(other, nil, m, done)

  defp walk(line, other, m, done) do
    other = if other && other.val == line.val, do: other.next, else: other
    done = done ++ [line.val]
    if rem(line.val, m) == 0, do: walk(line.next, other, m, done), else: walk(other, line.next, m, done)
  end
end
