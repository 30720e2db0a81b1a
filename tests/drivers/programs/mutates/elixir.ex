defmodule Solution do
  def solve_it(first), do: Enum.sort(first)
end
