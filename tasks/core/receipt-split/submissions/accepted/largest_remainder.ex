defmodule Solution do
  def receipt_split(total, weights) when total < 0 do
    total |> abs() |> receipt_split(weights) |> Enum.map(&(-&1))
  end

  def receipt_split(total, weights) do
    weights = if Enum.any?(weights, &(&1 > 0)), do: weights, else: Enum.map(weights, fn _ -> 1 end)
    whole = Enum.sum(weights)

    parts =
      Enum.with_index(weights, fn weight, guest ->
        {rem(total * weight, whole), weight, guest, div(total * weight, whole)}
      end)

    missing = total - (parts |> Enum.map(&elem(&1, 3)) |> Enum.sum())

    parts
    |> Enum.sort(:desc)
    |> Enum.with_index(fn {_, _, guest, share}, rank -> {guest, pay(share, rank < missing)} end)
    |> Enum.sort()
    |> Enum.map(&elem(&1, 1))
  end

  defp pay(share, true), do: share + 1
  defp pay(share, false), do: share
end
