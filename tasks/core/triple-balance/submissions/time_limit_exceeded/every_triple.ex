defmodule Solution do
  def triple_balance(weights, _) when length(weights) < 3, do: []

  def triple_balance(weights, target) do
    {_, best, ways, least} = weights |> Enum.sort() |> firsts(target, nil)
    [best, ways, least]
  end

  defp firsts([], _, acc), do: acc
  defp firsts([a | rest], target, acc), do: firsts(rest, target, seconds(rest, a, target, acc))

  defp seconds([], _, _, acc), do: acc

  defp seconds([b | rest], a, target, acc) do
    acc =
      Enum.reduce(rest, acc, fn c, acc ->
        sum = a + b + c
        distance = abs(sum - target)

        case acc do
          nil -> {distance, sum, 1, a}
          {^distance, ^sum, ways, least} -> {distance, sum, ways + 1, least}
          {d, s, _, _} when distance < d or (distance == d and sum < s) -> {distance, sum, 1, a}
          _ -> acc
        end
      end)

    seconds(rest, a, target, acc)
  end
end
