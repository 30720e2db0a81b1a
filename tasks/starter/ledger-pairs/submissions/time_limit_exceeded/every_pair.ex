defmodule Solution do
  def balanced_pairs([], _target), do: 0

  def balanced_pairs([entry | rest], target) do
    Enum.count(rest, fn other -> entry + other == target end) + balanced_pairs(rest, target)
  end
end
