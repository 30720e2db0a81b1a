defmodule Solution do
  import Bitwise

  # The sets of served customers grow by one customer in each round. `states` maps {set, last customer} to the
  # earliest time when that customer is done.
  def courier_windows(travel, windows, service, fee, shift_end) do
    places =
      [travel |> tl() |> Enum.map(&List.to_tuple/1), windows, service, fee]
      |> Enum.zip()
      |> Enum.with_index(fn {row, ends, service, fee}, customer ->
        {customer, %{row: row, windows: Enum.chunk_every(ends, 2), service: service, fee: fee}}
      end)

    rows = Map.new(places, fn {customer, place} -> {customer, place.row} end)
    depot = travel |> hd() |> List.to_tuple()

    first =
      for {customer, place} <- places,
          time <- done(place, elem(depot, customer + 1)),
          into: %{},
          do: {{1 <<< customer, customer}, time}

    {pay, back} =
      first
      |> Stream.iterate(&grow(&1, places, rows))
      |> Stream.take_while(&(&1 != %{}))
      |> Enum.reduce({0, 0}, &best(&1, &2, places, rows, shift_end))

    [pay, -back]
  end

  # Times of return are held negative, so that the greater pair is the better one.
  defp best(states, found, places, rows, shift_end) do
    for {{served, last}, time} <- states, back = time + elem(rows[last], 0), back <= shift_end, reduce: found do
      found -> max(found, {pay(served, places), -back})
    end
  end

  defp pay(served, places) do
    for {customer, %{fee: fee}} <- places, (served >>> customer &&& 1) == 1, reduce: 0 do
      sum -> sum + fee
    end
  end

  defp grow(states, places, rows) do
    for {{served, last}, time} <- states,
        row = rows[last],
        {customer, place} <- places,
        (served >>> customer &&& 1) == 0,
        after_it <- done(place, time + elem(row, customer + 1)),
        reduce: %{} do
      grown -> Map.update(grown, {served ||| 1 <<< customer, customer}, after_it, &min(&1, after_it))
    end
  end

  # The time when the delivery is over, in a list that is empty after the last window.
  defp done(%{windows: windows, service: service}, arrival) do
    case Enum.find(windows, fn [_, closing] -> arrival <= closing end) do
      nil -> []
      [opening, _] -> [max(arrival, opening) + service]
    end
  end
end
