defmodule Solution do
  def can_deliver(locked, corridors, keys, start, goal) do
    house = %{locked: List.to_tuple(locked), beside: neighbours(corridors), goal: goal}
    walk(house, [start], [], MapSet.new(), keys)
  end

  defp neighbours(corridors) do
    corridors
    |> Enum.flat_map(fn [a, b] -> [{a, b}, {b, a}] end)
    |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
  end

  # `now` can be entered with the keys used so far, `later` costs one key more.
  defp walk(_house, [], [], _done, _keys), do: false
  defp walk(_house, [], _later, _done, 0), do: false
  defp walk(house, [], later, done, keys), do: walk(house, later, [], done, keys - 1)
  defp walk(%{goal: goal}, [goal | _now], _later, _done, _keys), do: true

  defp walk(house, [room | now], later, done, keys) do
    if MapSet.member?(done, room) do
      walk(house, now, later, done, keys)
    else
      {now, later} =
        house.beside
        |> Map.get(room, [])
        |> Enum.reduce({now, later}, fn other, {now, later} ->
          if elem(house.locked, other), do: {now, [other | later]}, else: {[other | now], later}
        end)

      walk(house, now, later, MapSet.put(done, room), keys)
    end
  end
end
