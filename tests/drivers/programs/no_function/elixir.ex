defmodule Solution do
  def something_else(first), do: first
  defp solve_it(first), do: first
  def use_it(first), do: solve_it(first)
end
