defmodule Solution do
  @last_year 2999

  def next_run(schedule, since) do
    [minutes, hours, days, months, weekdays] =
      schedule |> String.split(" ") |> Enum.map(&String.split(&1, ","))

    times = for h <- values(hours, 0..23), m <- values(minutes, 0..59), do: "#{pad(h)}:#{pad(m)}"
    month_numbers = values(months, 1..12)
    <<today::binary-10, _::binary>> = since
    <<year::binary-4, _::binary>> = today

    String.to_integer(year)..@last_year
    |> Stream.flat_map(fn year -> Stream.map(month_numbers, &Date.new!(year, &1, 1)) end)
    |> Stream.flat_map(&fitting_days(&1, days, weekdays))
    |> Stream.map(&Date.to_iso8601/1)
    |> Stream.filter(&(&1 >= today))
    |> Stream.flat_map(fn date -> Stream.map(times, &"#{date} #{&1}") end)
    |> Enum.find(&(&1 >= since))
  end

  defp fitting_days(first, days, weekdays) do
    length = Date.days_in_month(first)
    by_weekday = weekday_days(weekdays, Date.day_of_week(first), length)

    for day <- days |> month_days(length) |> Enum.sort() |> Enum.dedup(),
        day in 1..length,
        MapSet.member?(by_weekday, day),
        do: %{first | day: day}
  end

  defp values(items, all), do: items |> Enum.flat_map(&item(&1, all)) |> Enum.sort() |> Enum.dedup()

  defp item(item, low..high//_ = all) do
    {span, step} =
      case String.split(item, "/") do
        [span, step] -> {span, String.to_integer(step)}
        [span] -> {span, nil}
      end

    span
    |> String.split("-")
    |> case do
      ["*"] -> all
      [start] when step == nil -> [String.to_integer(start)]
      [start] -> String.to_integer(start)..high
      [start, stop] -> around(String.to_integer(start), String.to_integer(stop), low, high)
    end
    |> Enum.take_every(step || 1)
  end

  defp around(start, stop, _low, _high) when start <= stop, do: start..stop
  defp around(start, stop, low, high), do: Enum.concat(start..high, low..stop)

  defp month_days(items, length) do
    Enum.flat_map(items, fn
      "L" -> [length]
      "L-" <> back -> [length - String.to_integer(back)]
      item -> item(item, 1..31)
    end)
  end

  defp weekday_days(items, first_weekday, length) do
    days_of = fn weekday -> Range.to_list((1 + Integer.mod(weekday - first_weekday, 7))..length//7) end

    items
    |> Enum.flat_map(fn item ->
      case String.split(item, "#") do
        [weekday, "L"] -> [weekday |> String.to_integer() |> days_of.() |> List.last()]
        [weekday, n] -> weekday |> String.to_integer() |> days_of.() |> Enum.slice(String.to_integer(n) - 1, 1)
        [plain] -> plain |> item(1..7) |> Enum.flat_map(days_of)
      end
    end)
    |> MapSet.new()
  end

  defp pad(number), do: number |> Integer.to_string() |> String.pad_leading(2, "0")
end
