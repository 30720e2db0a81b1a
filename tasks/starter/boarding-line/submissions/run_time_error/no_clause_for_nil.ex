defmodule Solution do
  def board(line, row) do
    values = to_list(line)
    smaller = Enum.filter(values, &(&1 < row))
    equal = Enum.filter(values, &(&1 == row))
    greater = values |> Enum.filter(&(&1 > row)) |> Enum.reverse()
    to_line(smaller ++ equal ++ greater)
  end

  defp to_list(%ListNode{val: val, next: nil}), do: [val]
  defp to_list(%ListNode{val: val, next: next}), do: [val | to_list(next)]

  defp to_line([]), do: nil
  defp to_line([val | rest]), do: %ListNode{val: val, next: to_line(rest)}
end
