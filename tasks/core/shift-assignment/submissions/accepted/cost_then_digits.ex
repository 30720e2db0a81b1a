defmodule Solution do
  @unable 1_000_000_000_000_000

  def assign_shifts(cost, seats) do
    people = length(cost)
    shifts = length(seats)

    columns =
      seats
      |> Enum.with_index()
      |> Enum.flat_map(fn {count, shift} -> List.duplicate(shift, count) end)

    if length(columns) < people do
      nil
    else
      cost
      |> weights(columns, people, shifts)
      |> cheapest_matching(length(columns))
      |> Enum.map(&Enum.at(columns, &1))
      |> if_able(cost)
    end
  end

  defp if_able(chosen, cost) do
    able? = Enum.zip(cost, chosen) |> Enum.all?(fn {row, shift} -> Enum.at(row, shift) >= 0 end)
    if able?, do: chosen
  end

  # A number that compares as the cost does, and as the list of shifts where the costs are equal.
  defp weights(cost, columns, people, shifts) do
    scale = Integer.pow(shifts, people)

    for {row, person} <- Enum.with_index(cost) do
      digit = Integer.pow(shifts, people - 1 - person)
      row = row |> Enum.map(&if(&1 < 0, do: @unable, else: &1)) |> List.to_tuple()
      columns |> Enum.map(&(elem(row, &1) * scale + &1 * digit)) |> List.to_tuple()
    end
  end

  # The column of each row, by shortest augmenting paths with potentials (Kuhn, Munkres).
  defp cheapest_matching(weights, width) do
    rows = Enum.with_index(weights)
    by_row = Map.new(rows, fn {row, number} -> {number, row} end)
    zeros = Map.from_keys(Enum.take(0..width, width), 0)

    {_potentials, _columns, row_of} =
      Enum.reduce(rows, {%{}, zeros, %{}}, fn {_row, start}, {row_potential, column_potential, row_of} ->
        search = %{
          slack: Map.new(zeros, fn {column, _} -> {column, {:infinity, nil}} end),
          settled: %{},
          rows: Map.put(row_potential, start, 0),
          columns: column_potential
        }

        {free, search} = augment(start, start, nil, search, row_of, by_row)
        {search.rows, search.columns, shift(free, start, search.settled, row_of)}
      end)

    row_of
    |> Enum.sort_by(fn {_column, row} -> row end)
    |> Enum.map(fn {column, _row} -> column end)
  end

  # Settles the closest column again and again, until one is free.
  defp augment(start, row, column, search, row_of, by_row) do
    weights = by_row[row]
    potential = search.rows[row]

    slack =
      Map.new(search.slack, fn {other, {least, _} = known} ->
        reduced = elem(weights, other) - potential - search.columns[other]
        {other, if(reduced < least, do: {reduced, column}, else: known)}
      end)

    {closest, {delta, before}} = Enum.min_by(slack, fn {_other, {least, _}} -> least end)

    search = %{
      slack: slack |> Map.delete(closest) |> Map.new(fn {other, {least, from}} -> {other, {least - delta, from}} end),
      settled: Map.put(search.settled, closest, before),
      rows:
        Enum.reduce(search.settled, Map.update!(search.rows, start, &(&1 + delta)), fn {other, _}, rows ->
          Map.update!(rows, row_of[other], &(&1 + delta))
        end),
      columns:
        Enum.reduce(search.settled, search.columns, fn {other, _}, columns ->
          Map.update!(columns, other, &(&1 - delta))
        end)
    }

    case row_of do
      %{^closest => next} -> augment(start, next, closest, search, row_of, by_row)
      _ -> {closest, search}
    end
  end

  defp shift(column, start, before, row_of) do
    case before[column] do
      nil -> Map.put(row_of, column, start)
      previous -> shift(previous, start, before, Map.put(row_of, column, row_of[previous]))
    end
  end
end
