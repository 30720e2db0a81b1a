defmodule Solution do
  # The carousel goes round twice. The marks from a place on add up to the number of kinds that occur exactly so often from
  # there to the end: 1 at a kind's latest place but `times - 1`, and -1 at the one before it.
  def distinct_in_range(kinds, questions, times) do
    places = length(kinds)
    turns = kinds ++ kinds

    ending_at =
      questions
      |> Enum.with_index()
      |> Enum.group_by(
        fn {[first, last], _} -> if first > last, do: last + places, else: last end,
        fn {[first, _], number} -> {first, number} end
      )

    marks = :atomics.new(2 * places, [])

    answers =
      turns
      |> changes(times)
      |> Enum.with_index()
      |> Enum.flat_map(fn {changed, now} ->
        Enum.each(changed, fn {place, by} -> add(marks, place + 1, by) end)
        asked = Map.get(ending_at, now, [])
        Enum.map(asked, fn {first, number} -> {number, total_from(marks, first + 1, 2 * places, 0)} end)
      end)

    answers |> Enum.sort() |> Enum.map(&elem(&1, 1))
  end

  # For each place the marks that change there. A kind's places wait in a queue until `times - 1` more have come.
  defp changes(turns, times) do
    {changes, _} =
      turns
      |> Enum.with_index()
      |> Enum.map_reduce(%{}, fn {kind, place}, seen ->
        {waiting, count, recent} = Map.get(seen, kind, {:queue.new(), 0, []})
        waiting = :queue.in(place, waiting)

        if count + 1 < times do
          {[], Map.put(seen, kind, {waiting, count + 1, recent})}
        else
          {{:value, latest}, waiting} = :queue.out(waiting)
          recent = Enum.take([latest | recent], 3)
          {Enum.zip(recent, [1, -2, 1]), Map.put(seen, kind, {waiting, count, recent})}
        end
      end)

    changes
  end

  defp add(_marks, 0, _by), do: :ok

  defp add(marks, node, by) do
    :atomics.add(marks, node, by)
    add(marks, Bitwise.band(node, node - 1), by)
  end

  defp total_from(_marks, node, size, total) when node > size, do: total

  defp total_from(marks, node, size, total),
    do: total_from(marks, node + Bitwise.band(node, -node), size, total + :atomics.get(marks, node))
end
