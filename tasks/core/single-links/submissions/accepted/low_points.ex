defmodule Solution do
  def single_links(staff, cables) do
    links =
      cables
      |> Enum.with_index()
      |> Enum.flat_map(fn {[a, b], cable} -> [{a, {b, cable}}, {b, {a, cable}}] end)
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    {found, _seen} =
      Enum.reduce(0..length(staff)//1, {[], %{}}, fn
        start, {found, seen} when is_map_key(seen, start) or start == length(staff) ->
          {found, seen}

        start, {found, seen} ->
          {_low, everybody, seen, sides} = visit(start, nil, {links, List.to_tuple(staff)}, seen, [])
          {for({cable, side} <- sides, do: [cable, side * (everybody - side)]) ++ found, seen}
      end)

    Enum.sort_by(found, fn [cable, loss] -> {-loss, cable} end)
  end

  # Gives the earliest office that leads back from here, and the people in this part of the search tree.
  defp visit(office, arrived_by, {links, staff} = network, seen, sides) do
    own = map_size(seen)
    seen = Map.put(seen, office, own)

    links
    |> Map.get(office, [])
    |> Enum.reduce({own, elem(staff, office), seen, sides}, fn
      {_other, ^arrived_by}, state ->
        state

      {other, _cable}, {low, people, seen, sides} when is_map_key(seen, other) ->
        {min(low, seen[other]), people, seen, sides}

      {other, cable}, {low, people, seen, sides} ->
        {reached, beyond, seen, sides} = visit(other, cable, network, seen, sides)
        sides = if reached > own, do: [{cable, beyond} | sides], else: sides
        {min(low, reached), people + beyond, seen, sides}
    end)
  end
end
