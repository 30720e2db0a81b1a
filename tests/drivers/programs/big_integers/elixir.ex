defmodule Solution do
  def solve_it(first), do: first * 2
end
