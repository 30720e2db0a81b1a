defmodule Solution do
  def profitable_loop(n, deals) do
    1..n
    |> Stream.transform(Map.new(0..(n - 1), &{&1, %{&1 => 0}}), fn length, best ->
      best = Map.new(best, fn {start, gains} -> {start, one_more(gains, deals)} end)
      {profits(length, best), best}
    end)
    |> Enum.at(0)
  end

  defp profits(length, best) do
    for {start, gains} <- Enum.sort(best), profit = Map.get(gains, start), profit > 0 do
      [length, start, profit]
    end
  end

  # From the greatest gain for each kind to the one with another deal.
  defp one_more(gains, deals) do
    for [give, get, gain] <- deals, before = Map.get(gains, give), reduce: %{} do
      longer -> Map.update(longer, get, before + gain, &max(&1, before + gain))
    end
  end
end
