defmodule Solution do
  # A state is {profit, minus charges}: the greater tuple is the better one. `full` and `empty` map an hour to the best
  # state at its end; before hour 0 nothing has been done.
  @nothing {0, 0}

  def cooldown_trades([], _fee, _hold, _rest), do: [0, 0]

  def cooldown_trades(prices, fee, hold, rest) do
    {empty, full} =
      prices
      |> Enum.with_index()
      |> Enum.reduce({%{-1 => @nothing}, %{}}, fn {price, hour}, {empty, full} ->
        sold =
          case Map.fetch(full, hour - hold) do
            {:ok, {profit, charges}} -> {profit + price - fee, charges}
            :error -> @nothing
          end

        empty = Map.put(empty, hour, max(empty[hour - 1], sold))
        {profit, charges} = Map.get(empty, hour - rest, @nothing)
        charged = {profit - price, charges - 1}
        {empty, Map.put(full, hour, max(charged, Map.get(full, hour - 1, charged)))}
      end)

    last = length(prices) - 1
    {profit, charges} = max(empty[last], full[last])
    [profit, -charges]
  end
end
