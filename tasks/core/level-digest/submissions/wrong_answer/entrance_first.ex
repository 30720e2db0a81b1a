defmodule Solution do
  def level_digest(nil), do: []
  def level_digest(tree), do: floors([tree])

  defp floors([]), do: []

  defp floors(rooms) do
    values = Enum.map(rooms, & &1.val)
    ends = Enum.count(rooms, &(&1.left == nil and &1.right == nil))
    below = Enum.filter(Enum.flat_map(rooms, &[&1.left, &1.right]), & &1)
    mean = Integer.floor_div(Enum.sum(values), length(values))
    [[length(values), ends, Enum.max(values) - Enum.min(values), mean] | floors(below)]
  end
end
