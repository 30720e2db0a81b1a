defmodule Solution do
  def cable_plan([], _crossing, _cables, _banned), do: [0, 0]

  def cable_plan(sites, crossing, cables, banned) do
    exceptions = banned |> pairs(:never) |> Map.merge(pairs(cables, 0))
    [first | others] = sites |> Enum.with_index() |> Enum.map(fn {[x, y], site} -> {site, x, y} end)

    others
    |> Enum.map(&{:never, &1})
    |> connect(first, &cost(&1, &2, crossing, exceptions), 0, 0)
  end

  defp pairs(list, cost), do: for([a, b] <- list, into: %{}, do: {{min(a, b), max(a, b)}, cost})

  # An atom is greater than every number, so any cost is less than :never.
  defp connect([], _newest, _cost, total, dearest), do: [total, dearest]

  defp connect(waiting, newest, cost, total, dearest) do
    waiting = Enum.map(waiting, fn {cheapest, site} -> {min(cheapest, cost.(newest, site)), site} end)

    case Enum.min(waiting) do
      {:never, _site} -> nil
      {least, site} = next -> waiting |> List.delete(next) |> connect(site, cost, total + least, max(dearest, least))
    end
  end

  defp cost({a, x, y}, {b, other_x, other_y}, crossing, exceptions) do
    case exceptions do
      %{{^a, ^b} => cost} -> cost
      %{{^b, ^a} => cost} -> cost
      _ when x < 0 == other_x < 0 -> abs(x - other_x) + abs(y - other_y)
      _ -> abs(x - other_x) + abs(y - other_y) + crossing
    end
  end
end
