defmodule Solution do
  def assembly_order(parts, needs), do: peel(parts, needs, [])

  defp peel([], _needs, order), do: order

  defp peel(parts, needs, order) do
    waiting = MapSet.new(needs, &hd/1)

    case Enum.split_with(parts, &MapSet.member?(waiting, &1)) do
      {_, []} -> []
      {rest, free} -> peel(rest, Enum.reject(needs, fn [_, earlier] -> earlier in free end), Enum.reverse(free) ++ order)
    end
  end
end
