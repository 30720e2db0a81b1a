defmodule Solution do
  def belt_positions(next_cell, cells, weights, steps) do
    drops = find_drops(next_cell)

    # A fate is the same for two parcels when they meet.
    fates =
      Enum.zip_with(cells, positions(next_cell, cells, steps), fn cell, later ->
        case drops do
          %{^cell => {chute, after_steps}} when after_steps <= steps -> {:dropped, chute, after_steps}
          _ -> {:cell, later}
        end
      end)

    parcels = Enum.zip([fates, weights, 0..length(cells)])

    heaviest =
      parcels
      |> Enum.sort_by(fn {_fate, weight, number} -> {-weight, number} end)
      |> Enum.uniq_by(&elem(&1, 0))
      |> MapSet.new(&elem(&1, 2))

    for {fate, _weight, number} <- parcels do
      case {number in heaviest, fate} do
        {false, _} -> -2
        {true, {:dropped, _, _}} -> -1
        {true, {:cell, cell}} -> cell
      end
    end
  end

  # The chute and the number of steps for each cell from which parcels drop in the end.
  defp find_drops(next_cell) do
    into = next_cell |> Enum.with_index() |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
    into |> Map.get(-1, []) |> Enum.map(&{&1, &1, 1}) |> spread(into, %{})
  end

  defp spread([], _into, drops), do: drops

  defp spread([{cell, chute, count} | rest], into, drops) do
    into
    |> Map.get(cell, [])
    |> Enum.reduce(rest, &[{&1, chute, count + 1} | &2])
    |> spread(into, Map.put(drops, cell, {chute, count}))
  end

  # Where parcels are when chutes are taken for cells that lead to themselves.
  defp positions(next_cell, cells, steps) do
    next_cell
    |> Enum.with_index(fn after_cell, cell -> if after_cell < 0, do: cell, else: after_cell end)
    |> jump(cells, steps)
  end

  defp jump(_belts, cells, 0), do: cells

  defp jump(belts, cells, steps) do
    leap = List.to_tuple(belts)
    moved = if rem(steps, 2) == 1, do: Enum.map(cells, &elem(leap, &1)), else: cells
    belts |> Enum.map(&elem(leap, &1)) |> jump(moved, div(steps, 2))
  end
end
