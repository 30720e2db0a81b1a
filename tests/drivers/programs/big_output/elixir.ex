defmodule Solution do
  def solve_it(first), do: Enum.to_list(0..(first - 1))
end
