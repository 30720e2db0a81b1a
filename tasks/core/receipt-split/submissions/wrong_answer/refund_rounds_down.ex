defmodule Solution do
  def receipt_split(_total, []), do: []

  def receipt_split(total, weights) do
    weights = if Enum.sum(weights) == 0, do: List.duplicate(1, length(weights)), else: weights
    whole = Enum.sum(weights)
    shares = Enum.map(weights, &Integer.floor_div(total * &1, whole))
    rest = total - Enum.sum(shares)

    lucky =
      weights
      |> Enum.with_index()
      |> Enum.sort_by(fn {w, i} -> {Integer.mod(total * w, whole), w, i} end, :desc)
      |> Enum.take(rest)
      |> MapSet.new(&elem(&1, 1))

    shares
    |> Enum.with_index()
    |> Enum.map(fn {s, i} -> if MapSet.member?(lucky, i), do: s + 1, else: s end)
  end
end
