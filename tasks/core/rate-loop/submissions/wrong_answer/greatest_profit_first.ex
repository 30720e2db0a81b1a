defmodule Solution do
  def profitable_loop(n, deals) do
    best = for s <- 0..(n - 1), into: %{}, do: {s, %{s => 0}}
    go(best, deals, 1, n)
  end

  defp go(_, _, len, n) when len > n, do: nil

  defp go(best, deals, len, n) do
    best =
      Map.new(best, fn {s, g} ->
        {s,
         Enum.reduce(deals, %{}, fn [a, b, x], acc ->
           case g do
             %{^a => y} -> Map.update(acc, b, x + y, &max(&1, x + y))
             _ -> acc
           end
         end)}
      end)

    found = for {s, g} <- best, Map.get(g, s, 0) > 0, do: {g[s], s}

    case found do
      [] ->
        go(best, deals, len + 1, n)

      _ ->
        {profit, s} = Enum.max_by(found, fn {p, s} -> {p, -s} end)
        [len, s, profit]
    end
  end
end
