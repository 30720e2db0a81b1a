defmodule Solution do
  def worked_half_days(first, last, week, entries) when first > last,
    do: -worked_half_days(last, first, week, entries)

  def worked_half_days(same, same, _week, _entries), do: 0

  def worked_half_days(first, last, week, entries) do
    changed = MapSet.new(entries)
    ordinary = week |> String.graphemes() |> Enum.map(&worth/1) |> List.to_tuple()

    Date.from_iso8601!(first)
    |> Date.range(last |> Date.from_iso8601!() |> Date.add(-1))
    |> Enum.sum_by(&worked(&1, ordinary, changed))
  end

  defp worked(day, ordinary, changed) do
    <<_year::binary-5, yearly::binary>> = date = Date.to_iso8601(day)

    cond do
      ("+" <> date) in changed or ("+" <> yearly) in changed -> 2
      date in changed or yearly in changed -> 0
      true -> elem(ordinary, Date.day_of_week(day) - 1)
    end
  end

  defp worth("W"), do: 2
  defp worth("H"), do: 1
  defp worth("-"), do: 0
end
