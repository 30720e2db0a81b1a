defmodule Solution do
  def solve_it(0), do: 0
  def solve_it(first), do: 1 + solve_it(first - 1)
end
