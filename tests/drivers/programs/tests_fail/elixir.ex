defmodule Solution do
  def double(n), do: 2 * n
end
