defmodule Solution do
  def triple_balance(weights, target) do
    sorted = weights |> Enum.sort() |> List.to_tuple()
    n = tuple_size(sorted)

    if n < 3 do
      []
    else
      sums =
        Enum.reduce(0..(n - 3), %{}, fn i, acc ->
          walk(sorted, i, i + 1, n - 1, target, acc)
        end)

      distance = sums |> Map.keys() |> Enum.map(&abs(&1 - target)) |> Enum.min()
      near = Enum.filter(sums, fn {sum, _} -> abs(sum - target) == distance end)
      {best, _} = Enum.min(near)
      [best, near |> Enum.map(fn {_, {c, _}} -> c end) |> Enum.sum(), near |> Enum.map(fn {_, {_, w}} -> w end) |> Enum.min()]
    end
  end

  defp walk(_, _, low, high, _, acc) when low >= high, do: acc

  defp walk(t, i, low, high, target, acc) do
    sum = elem(t, i) + elem(t, low) + elem(t, high)
    acc = Map.update(acc, sum, {1, elem(t, i)}, fn {c, w} -> {c + 1, min(w, elem(t, i))} end)
    if sum < target, do: walk(t, i, low + 1, high, target, acc), else: walk(t, i, low, high - 1, target, acc)
  end
end
