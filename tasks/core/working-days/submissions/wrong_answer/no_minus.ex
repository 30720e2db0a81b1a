defmodule Solution do
  def worked_half_days(first, last, _week, _entries) when first >= last, do: 0

  def worked_half_days(first, last, week, entries) do
    stop = Date.from_iso8601!(last)

    Date.from_iso8601!(first)
    |> Stream.iterate(&Date.add(&1, 1))
    |> Stream.take_while(&(Date.compare(&1, stop) == :lt))
    |> Enum.map(fn day ->
      iso = Date.to_iso8601(day)
      yearly = String.slice(iso, 5, 5)

      cond do
        ("+" <> iso) in entries or ("+" <> yearly) in entries -> 2
        iso in entries or yearly in entries -> 0
        true -> %{"W" => 2, "H" => 1, "-" => 0}[String.at(week, Date.day_of_week(day) - 1)]
      end
    end)
    |> Enum.sum()
  end
end
