defmodule Solution do
  def check(n), do: rem(n, 2) == 0
  def check(), do: :ok
  def double_even(n), do: if(check(n), do: 2 * n, else: n)
end
