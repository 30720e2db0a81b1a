defmodule Solution do
  def board(line, row) do
    {smaller, equal, greater} = split(line, row, [], [], nil)
    greater |> in_front(equal) |> in_front(smaller)
  end

  # The values that are smaller and equal are gathered in reverse, the greater ones as the line that they form.
  defp split(nil, _row, smaller, equal, greater), do: {smaller, equal, greater}

  defp split(%ListNode{val: val, next: next}, row, smaller, equal, greater) do
    cond do
      val < row -> split(next, row, [val | smaller], equal, greater)
      val == row -> split(next, row, smaller, [val | equal], greater)
      true -> split(next, row, smaller, equal, %ListNode{val: val, next: greater})
    end
  end

  defp in_front(line, values) do
    Enum.reduce(values, line, fn val, rest -> %ListNode{val: val, next: rest} end)
  end
end
