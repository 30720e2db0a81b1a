defmodule Solution do
  def nested_parcels(widths, depths, padding, gift) do
    parcels = Enum.zip_with(widths, depths, &{min(&1, &2), max(&1, &2)})
    middle = Enum.at(parcels, gift)
    inside = Enum.filter(parcels, &goes_into?(&1, middle, padding))
    around = Enum.filter(parcels, &goes_into?(middle, &1, padding))
    longest_chain(inside, padding) + 1 + longest_chain(around, padding)
  end

  defp goes_into?({short, long}, {shorter, longer}, padding),
    do: shorter - short >= padding and longer - long >= padding

  # `ends` maps the length of a chain to the least longer side that ends one. The parcels wait in a queue, as
  # {shorter side, longer side, length}, until their shorter side is short enough for the parcel at hand.
  defp longest_chain(parcels, padding) do
    {_ends, _queue, longest} =
      parcels
      |> Enum.sort()
      |> Enum.reduce({%{}, :queue.new(), 0}, fn {short, long}, {ends, queue, longest} ->
        {ends, queue} = learn(ends, :queue.peek(queue), queue, short - padding)
        length = up_to(ends, long - padding, 0, map_size(ends)) + 1
        {ends, :queue.in({short, long, length}, queue), max(longest, length)}
      end)

    longest
  end

  defp learn(ends, {:value, {short, long, length}}, queue, limit) when short <= limit do
    queue = :queue.drop(queue)
    learn(Map.update(ends, length, long, &min(&1, long)), :queue.peek(queue), queue, limit)
  end

  defp learn(ends, _next, queue, _limit), do: {ends, queue}

  # The greatest length from low to high whose end is within the limit.
  defp up_to(_ends, _limit, low, low), do: low

  defp up_to(ends, limit, low, high) do
    middle = div(low + high + 1, 2)

    if ends[middle] <= limit,
      do: up_to(ends, limit, middle, high),
      else: up_to(ends, limit, low, middle - 1)
  end
end
