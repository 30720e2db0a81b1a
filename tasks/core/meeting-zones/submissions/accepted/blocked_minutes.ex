defmodule Solution do
  @day 24 * 60
  @horizon 28 * @day

  def first_meeting(people, busy, since, minutes) do
    start = moment(since)
    people = Enum.map(people, &parse_person/1)
    offsets = people |> Enum.map(&elem(&1, 0)) |> List.to_tuple()

    # By how many the reasons against a minute exceed those against the minute before it.
    change =
      people
      |> Enum.flat_map(&outside_work(&1, start))
      |> Enum.concat(Enum.map(busy, &parse_busy(&1, start, offsets)))
      |> Enum.map(fn {from, to} -> {max(from, 0), min(to, @horizon)} end)
      |> Enum.filter(fn {from, to} -> from < to end)
      |> Enum.flat_map(fn {from, to} -> [{from, 1}, {to, -1}] end)
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    case search(0, 0, 0, change, minutes) do
      nil -> nil
      minute -> start |> NaiveDateTime.add(60 * minute) |> NaiveDateTime.to_iso8601() |> binary_part(0, 16)
    end
  end

  defp search(minute, _against, run, _change, minutes) when run == minutes, do: minute - minutes
  defp search(@horizon, _against, _run, _change, _minutes), do: nil

  defp search(minute, against, run, change, minutes) do
    against = against + Enum.sum(Map.get(change, minute, []))
    run = if against > 0, do: 0, else: run + 1
    search(minute + 1, against, run, change, minutes)
  end

  # The stretches between times at work, in minutes from `start`.
  defp outside_work({offset, days, from, to}, start) do
    local = NaiveDateTime.add(start, 60 * offset)
    today = NaiveDateTime.to_date(local)
    midnight = -(60 * local.hour + local.minute)
    length = Integer.mod(to - from - 1, @day) + 1

    {gaps, free_until} =
      for day <- -1..28, Date.day_of_week(Date.add(today, day)) in days, reduce: {[], 0} do
        {gaps, free_until} ->
          begin = midnight + @day * day + from
          {[{free_until, begin} | gaps], begin + length}
      end

    [{free_until, @horizon} | gaps]
  end

  defp parse_person(text) do
    [<<sign, offset::binary>>, days, hours] = String.split(text, " ")
    [from, to] = hours |> String.split("-") |> Enum.map(&clock/1)
    offset = if sign == ?-, do: -clock(offset), else: clock(offset)
    {offset, days |> String.graphemes() |> Enum.map(&String.to_integer/1), from, to}
  end

  defp parse_busy(text, start, offsets) do
    [person, from, to] = String.split(text, " ")
    local = NaiveDateTime.add(start, 60 * elem(offsets, String.to_integer(person)))
    {div(NaiveDateTime.diff(moment(from), local), 60), div(NaiveDateTime.diff(moment(to), local), 60)}
  end

  defp moment(text), do: NaiveDateTime.from_iso8601!(text <> ":00")

  defp clock(text) do
    [hours, minutes] = text |> String.split(":") |> Enum.map(&String.to_integer/1)
    60 * hours + minutes
  end
end
