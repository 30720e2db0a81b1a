defmodule Solution do
  def add_up(nums) do
    Enum.sum(nums)
  end
end
