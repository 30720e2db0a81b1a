defmodule Solution do
  def clockwork_difference(first, second, radices) do
    {first, second} = {wheels(first, []), wheels(second, [])}

    case compare(first, second, :eq) do
      :lt -> second |> subtract(first, radices, 0, []) |> show(-1)
      _ -> first |> subtract(second, radices, 0, []) |> show(1)
    end
  end

  # From right to left.
  defp wheels(nil, wheels), do: wheels
  defp wheels(%ListNode{val: val, next: next}, wheels), do: wheels(next, [val | wheels])

  # The leftmost wheels that differ decide, and they come last.
  defp compare([], [], order), do: order
  defp compare([], second, order), do: compare([0], second, order)
  defp compare(first, [], order), do: compare(first, [0], order)
  defp compare([a | first], [a | second], order), do: compare(first, second, order)
  defp compare([a | first], [b | second], _order), do: compare(first, second, if(a < b, do: :lt, else: :gt))

  defp subtract([], [], _radices, 0, difference), do: difference
  defp subtract([], second, radices, borrow, difference), do: subtract([0], second, radices, borrow, difference)
  defp subtract(first, [], radices, borrow, difference), do: subtract(first, [0], radices, borrow, difference)

  defp subtract([a | first], [b | second], [radix | rest] = radices, borrow, difference) do
    radices = if rest == [], do: radices, else: rest

    case a - b - borrow do
      wheel when wheel < 0 -> subtract(first, second, radices, 1, [wheel + radix | difference])
      wheel -> subtract(first, second, radices, 0, [wheel | difference])
    end
  end

  defp show(difference, sign) do
    case Enum.drop_while(difference, &(&1 == 0)) do
      [] -> %ListNode{val: 0}
      wheels -> List.foldr(wheels, nil, &%ListNode{val: sign * &1, next: &2})
    end
  end
end
