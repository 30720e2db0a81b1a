defmodule Solution do
  def latest_start(floor, last_call) do
    cells =
      for {line, row} <- Enum.with_index(floor),
          {sign, column} <- line |> String.to_charlist() |> Enum.with_index(),
          sign != ?#,
          into: %{},
          do: {{row, column}, sign}

    burns = spread(all(cells, ?F), 0, %{}, cells)

    # An atom is greater than every number, so a cell that never burns is usable for ever.
    latest =
      for(exit <- all(cells, ?E), do: {Map.get(burns, exit, :never), exit})
      |> :gb_sets.from_list()
      |> settle(%{}, cells, burns)

    for person <- cells |> all(?P) |> Enum.sort() do
      latest |> Map.get(person, -1) |> min(last_call) |> max(-1)
    end
  end

  defp all(cells, sign), do: for({cell, ^sign} <- cells, do: cell)

  defp neighbours({row, column}),
    do: [{row - 1, column}, {row, column - 1}, {row, column + 1}, {row + 1, column}]

  defp spread([], _minute, burns, _cells), do: burns

  defp spread(front, minute, burns, cells) do
    burns = Enum.reduce(front, burns, &Map.put(&2, &1, minute))

    front
    |> Enum.flat_map(&neighbours/1)
    |> Enum.uniq()
    |> Enum.filter(&(not is_map_key(burns, &1) and Map.get(cells, &1, ?D) != ?D))
    |> spread(minute + 1, burns, cells)
  end

  # The latest minutes at which one can be in a cell and get out, settled from the latest to the earliest.
  defp settle(open, latest, cells, burns) do
    if :gb_sets.is_empty(open) do
      latest
    else
      {{minute, cell}, open} = :gb_sets.take_largest(open)

      if is_map_key(latest, cell) do
        settle(open, latest, cells, burns)
      else
        cell
        |> neighbours()
        |> Enum.reject(&(is_map_key(latest, &1) or Map.get(cells, &1, ?E) == ?E))
        |> Enum.reduce(open, fn before, open ->
          :gb_sets.add({minute |> min(Map.get(burns, before, :never)) |> earlier(), before}, open)
        end)
        |> settle(Map.put(latest, cell, minute), cells, burns)
      end
    end
  end

  defp earlier(:never), do: :never
  defp earlier(minute), do: minute - 1
end
