defmodule Solution do
  def balanced_pairs(entries, target) do
    counts = Enum.frequencies(entries)
    total = Enum.reduce(entries, 0, fn entry, sum -> sum + Map.get(counts, target - entry, 0) end)
    div(total, 2)
  end
end
