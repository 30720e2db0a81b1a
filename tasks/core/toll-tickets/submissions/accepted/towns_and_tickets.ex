defmodule Solution do
  def cheapest_drive(_n, roads, start, goal, tickets, ticket_limit) do
    leaving =
      roads
      |> Enum.flat_map(fn [a, b, fuel, toll] -> [{a, {b, fuel, toll}}, {b, {a, fuel, toll}}] end)
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    choices = fn {other, fuel, toll}, cost, used ->
      if toll <= ticket_limit and used < tickets,
        do: [{cost + fuel + toll, used, other}, {cost + fuel, used + 1, other}],
        else: [{cost + fuel + toll, used, other}]
    end

    drive(:gb_sets.singleton({0, 0, start}), %{}, goal, fn town, cost, used ->
      leaving |> Map.get(town, []) |> Enum.flat_map(&choices.(&1, cost, used))
    end)
  end

  # Who comes to a town later has paid as much or more, and must have used fewer tickets to be of interest.
  defp drive(queue, fewest, goal, arrivals) do
    if :gb_sets.is_empty(queue) do
      nil
    else
      case :gb_sets.take_smallest(queue) do
        {{cost, used, ^goal}, _queue} ->
          [cost, used]

        {{_cost, used, town}, queue} when used >= :erlang.map_get(town, fewest) ->
          drive(queue, fewest, goal, arrivals)

        {{cost, used, town}, queue} ->
          town
          |> arrivals.(cost, used)
          |> Enum.reduce(queue, &:gb_sets.add/2)
          |> drive(Map.put(fewest, town, used), goal, arrivals)
      end
    end
  end
end
