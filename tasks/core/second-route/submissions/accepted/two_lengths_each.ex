defmodule Solution do
  @modulus 1_000_000_007

  def second_trip(_n, roads, start, goal) do
    leaving = Enum.group_by(roads, &hd/1, fn [_source, target, length] -> {target, length} end)

    case travel(:gb_sets.singleton({0, start}), %{start => [{0, 1}]}, leaving) do
      %{^goal => [_shortest, {length, count}]} -> [length, count]
      _ -> nil
    end
  end

  # `ways` holds for each place its two smallest lengths, ascending, with the number of ways.
  defp travel(queue, ways, leaving) do
    if :gb_sets.is_empty(queue) do
      ways
    else
      {{travelled, place}, queue} = :gb_sets.take_smallest(queue)

      case List.keyfind(ways[place], travelled, 0) do
        nil ->
          travel(queue, ways, leaving)

        {_, count} ->
          {queue, ways} =
            leaving
            |> Map.get(place, [])
            |> Enum.reduce({queue, ways}, fn {target, length}, {queue, ways} ->
              total = travelled + length
              known = Map.get(ways, target, [])
              kept = add(known, total, count)
              queue = if kept == known, do: queue, else: :gb_sets.add({total, target}, queue)
              {queue, Map.put(ways, target, kept)}
            end)

          travel(queue, ways, leaving)
      end
    end
  end

  defp add([{total, ways} | rest], total, count), do: [{total, rem(ways + count, @modulus)} | rest]
  defp add([one, {total, ways}], total, count), do: [one, {total, rem(ways + count, @modulus)}]
  defp add(known, total, count), do: [{total, count} | known] |> Enum.sort() |> Enum.take(2)
end
