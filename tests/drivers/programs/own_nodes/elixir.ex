defmodule Solution do
  defmodule ListNode do
    defstruct [:val, :next, :extra]
  end

  def solve_it(first), do: turn(first, nil)

  defp turn(nil, back), do: back
  defp turn(%ListNode{next: next} = node, back), do: turn(next, %ListNode{node | next: back})
end
