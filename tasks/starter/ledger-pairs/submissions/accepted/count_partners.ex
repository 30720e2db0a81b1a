defmodule Solution do
  def balanced_pairs(entries, target) do
    {pairs, _seen} =
      Enum.reduce(entries, {0, %{}}, fn entry, {pairs, seen} ->
        {pairs + Map.get(seen, target - entry, 0), Map.update(seen, entry, 1, &(&1 + 1))}
      end)

    pairs
  end
end
