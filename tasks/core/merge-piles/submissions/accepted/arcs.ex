defmodule Solution do
  # `arcs` maps {start, length} to a tuple: at place m the least cost to make m piles of that arc, :never when it cannot
  # be done. Atoms are greater than all numbers, so that min/2 does the right thing.
  def merge_piles(weights, surcharge) do
    n = length(weights)
    most = length(surcharge) + 1
    totals = List.to_tuple([0 | Enum.scan(weights ++ weights, &+/2)])
    single = List.to_tuple([:never, 0 | List.duplicate(:never, most - 1)])
    arcs = Map.new(0..(n - 1), &{{&1, 1}, single})

    arcs =
      for length <- 2..n//1, start <- 0..(n - 1), reduce: arcs do
        arcs ->
          weight = elem(totals, start + length) - elem(totals, start)
          Map.put(arcs, {start, length}, arc(arcs, n, start, length, weight, surcharge))
      end

    case 0..(n - 1) |> Enum.map(&elem(arcs[{&1, n}], 1)) |> Enum.min() do
      :never -> nil
      cost -> cost
    end
  end

  defp arc(arcs, n, start, length, weight, surcharge) do
    splits =
      for first <- 1..(length - 1),
          cost = elem(arcs[{start, first}], 1),
          cost != :never,
          do: {cost, arcs[{rem(start + first, n), length - first}]}

    in_parts =
      for {_extra, piles} <- Enum.with_index(surcharge, 2) do
        splits |> Enum.map(fn {cost, rest} -> plus(elem(rest, piles - 1), cost) end) |> Enum.min(fn -> :never end)
      end

    at_once =
      for {cost, extra} <- Enum.zip(in_parts, surcharge), extra >= 0, reduce: :never do
        least -> min(least, plus(cost, weight + extra))
      end

    List.to_tuple([:never, at_once | in_parts])
  end

  defp plus(:never, _cost), do: :never
  defp plus(sum, cost), do: sum + cost
end
