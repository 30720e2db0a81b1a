defmodule Solution do
  def room_booking([], bookings, _), do: Enum.map(bookings, fn _ -> -1 end)

  def room_booking(seats, bookings, cleaning) do
    rooms = seats |> Enum.with_index() |> Enum.sort() |> Enum.map(fn {size, i} -> {size, i, 0} end)

    bookings
    |> Enum.with_index()
    |> Enum.sort_by(fn {[b, _, p], j} -> {b, -p, j} end)
    |> Enum.map_reduce(rooms, fn {[b, e, p], j}, rooms ->
      fits = Enum.filter(rooms, fn {size, _, _} -> size >= p end)

      case Enum.find(fits, fn {_, _, until} -> until <= b end) do
        nil when fits == [] ->
          {{j, -1}, rooms}

        nil ->
          {s, i, until} = Enum.min_by(fits, &elem(&1, 2))
          {{j, -1}, List.keyreplace(rooms, i, 1, {s, i, until + 1})}

        {s, i, _} ->
          {{j, i}, List.keyreplace(rooms, i, 1, {s, i, e + cleaning})}
      end
    end)
    |> elem(0)
    |> Enum.sort()
    |> Enum.map(&elem(&1, 1))
  end
end
