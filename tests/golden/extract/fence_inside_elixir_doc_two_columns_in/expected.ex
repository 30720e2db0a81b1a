defmodule Solution do
  @doc """
  Adds.

  ```
  add_up([1])
  ```
  """
  def add_up(nums), do: Enum.sum(nums)
end
