defmodule Solution do
  @first Date.to_gregorian_days(~D[2000-01-01])
  @last Date.to_gregorian_days(~D[2399-12-31])

  def busy_days(rules, skipped, windows) do
    busy = rules |> Enum.flat_map(&events/1) |> :ordsets.from_list()
    skipped = skipped |> Enum.map(&number/1) |> :ordsets.from_list()
    before = busy |> :ordsets.subtract(skipped) |> counts(@first, 0) |> List.to_tuple()

    for window <- windows do
      [first, last] = window |> String.split(" ") |> Enum.map(&number/1)
      elem(before, last + 1 - @first) - elem(before, first - @first)
    end
  end

  # For every day from `day` to the one behind the calendar, the number of busy days before it.
  defp counts(_busy, day, count) when day > @last, do: [count]
  defp counts([day | busy], day, count), do: [count | counts(busy, day + 1, count + 1)]
  defp counts(busy, day, count), do: [count | counts(busy, day + 1, count)]

  defp number(date), do: date |> Date.from_iso8601!() |> Date.to_gregorian_days()

  defp events(rule) do
    [start, rhythm, limit] = String.split(rule, " ")
    earliest = number(start)

    days =
      start
      |> Date.from_iso8601!()
      |> named_days(rhythm)
      |> Enum.filter(&(&1 in earliest..@last))

    case limit do
      "-" -> days
      "c" <> count -> Enum.take(days, String.to_integer(count))
      "u" <> date -> Enum.take_while(days, &(&1 <= number(date)))
    end
  end

  # The days that a rhythm names, in order; some may be before the start or after the end of the calendar.
  defp named_days(start, <<kind, rest::binary>>) do
    [every | which] = String.split(rest, ":")
    named_days(kind, String.to_integer(every), which, start)
  end

  defp named_days(?D, every, [], start), do: Date.to_gregorian_days(start)..@last//every

  defp named_days(?W, every, [weekdays], start) do
    monday = start |> Date.beginning_of_week() |> Date.to_gregorian_days()
    ahead = for weekday <- String.to_charlist(weekdays), do: weekday - ?1
    Enum.flat_map(monday..@last//(7 * every), fn monday -> Enum.map(ahead, &(monday + &1)) end)
  end

  defp named_days(?M, every, [which], start),
    do: monthly(12 * start.year + start.month - 1, every, which(which))

  defp named_days(?Y, every, [<<month::binary-2, "-", day::binary>>], start),
    do: monthly(12 * start.year + String.to_integer(month) - 1, 12 * every, which(day))

  defp which(text) do
    case String.split(text, ["x", "!"]) do
      [day, ""] -> {:at_most, String.to_integer(day)}
      [nth, weekday] -> {:nth, String.to_integer(nth), String.to_integer(weekday)}
      [day] -> {:day, String.to_integer(day)}
    end
  end

  defp monthly(first, every, which) do
    Enum.flat_map(first..(12 * 2400 - 1)//every, fn month ->
      first = Date.new!(div(month, 12), rem(month, 12) + 1, 1)
      length = Date.days_in_month(first)
      day = month_day(which, first, length)
      if day in 1..length, do: [Date.to_gregorian_days(first) + day - 1], else: []
    end)
  end

  defp month_day({:at_most, day}, _first, length), do: min(day, length)
  defp month_day({:day, day}, _first, _length) when day > 0, do: day
  defp month_day({:day, day}, _first, length), do: length + 1 + day

  defp month_day({:nth, nth, weekday}, first, length) do
    earliest = 1 + Integer.mod(weekday - Date.day_of_week(first), 7)
    same = div(length - earliest, 7) + 1
    earliest + 7 * if(nth > 0, do: nth - 1, else: if(same + nth < 0, do: -9, else: same + nth))
  end
end
