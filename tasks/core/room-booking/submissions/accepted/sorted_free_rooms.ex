defmodule Solution do
  def room_booking(seats, bookings, cleaning) do
    free = seats |> Enum.with_index() |> :gb_sets.from_list()

    {given, _} =
      bookings
      |> Enum.with_index(fn [begin, stop, people], number -> {begin, -people, number, stop} end)
      |> Enum.sort()
      |> Enum.map_reduce({free, :gb_sets.empty()}, fn {begin, minus, number, stop}, {free, occupied} ->
        {free, occupied} = clean(free, occupied, begin)

        case :gb_sets.next(:gb_sets.iterator_from({-minus, 0}, free)) do
          {{_, index} = room, _} ->
            {{number, index}, {:gb_sets.delete(room, free), :gb_sets.add({stop + cleaning, room}, occupied)}}

          :none ->
            {{number, -1}, {free, occupied}}
        end
      end)

    given |> Enum.sort() |> Enum.map(&elem(&1, 1))
  end

  # Rooms that are clean by then become free.
  defp clean(free, occupied, time) do
    with false <- :gb_sets.is_empty(occupied),
         {{until, room}, rest} when until <= time <- :gb_sets.take_smallest(occupied) do
      clean(:gb_sets.add(room, free), rest, time)
    else
      _ -> {free, occupied}
    end
  end
end
