defmodule Solution do
  def solve_it(first), do: Enum.sum(first)
end
