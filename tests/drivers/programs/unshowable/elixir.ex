defmodule Solution do
  def solve_it(first), do: Enum.at([%{a: {1, 2}}, fn -> 1 end, {:ok, [1 | 2]}, nil], first)
end
