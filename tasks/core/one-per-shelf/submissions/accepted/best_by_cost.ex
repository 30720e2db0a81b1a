defmodule Solution do
  # `full` and `cut` map what has been paid, without and with the voucher, to the greatest worth for exactly that.
  def one_per_shelf(prices, worths, budget) do
    {full, cut} =
      prices
      |> Enum.zip(worths)
      |> Enum.reduce({%{0 => 0}, %{}}, fn {prices, worths}, {full, cut} ->
        for {price, worth} <- Enum.zip(prices, worths), reduce: {%{}, %{}} do
          {next_full, next_cut} ->
            {take(next_full, full, price, worth, budget),
             next_cut |> take(cut, price, worth, budget) |> take(full, div(price + 1, 2), worth, budget)}
        end
      end)

    [full, cut]
    |> Enum.flat_map(fn best -> Enum.map(best, fn {paid, worth} -> {worth, -paid} end) end)
    |> Enum.max(fn -> nil end)
    |> case do
      nil -> []
      {worth, paid} -> [worth, -paid]
    end
  end

  defp take(next, _best, price, _worth, budget) when price > budget, do: next

  defp take(next, best, price, worth, budget) do
    for {paid, total} <- best, paid + price <= budget, reduce: next do
      next -> Map.update(next, paid + price, total + worth, &max(&1, total + worth))
    end
  end
end
