defmodule Solution do
  def solve_it(first, second), do: "#{length(first)}#{second}"
end
