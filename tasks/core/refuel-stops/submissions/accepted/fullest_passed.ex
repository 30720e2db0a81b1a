defmodule Solution do
  # The stations passed are a pairing heap: nil, or {litres, heaps below}, with the greatest number of litres on top.
  def refuel_stops(distance, start, reserve, positions, litres) do
    ahead = positions |> Enum.zip(litres) |> Enum.sort()

    case drive(start - reserve, distance, ahead, nil, 0) do
      nil -> []
      {stops, left} -> [stops, left + reserve]
    end
  end

  defp drive(reach, distance, _ahead, _passed, stops) when reach >= distance, do: {stops, reach - distance}

  defp drive(reach, distance, [{position, litres} | ahead], passed, stops) when position <= reach,
    do: drive(reach, distance, ahead, merge({litres, []}, passed), stops)

  defp drive(_reach, _distance, _ahead, nil, _stops), do: nil

  defp drive(reach, distance, ahead, {litres, below}, stops),
    do: drive(reach + litres, distance, ahead, merge_pairs(below), stops + 1)

  defp merge(a, nil), do: a
  defp merge(nil, b), do: b
  defp merge({a, below}, {b, _} = heap) when a >= b, do: {a, [heap | below]}
  defp merge(heap, {b, below}), do: {b, [heap | below]}

  defp merge_pairs([]), do: nil
  defp merge_pairs([heap]), do: heap
  defp merge_pairs([a, b | heaps]), do: merge(merge(a, b), merge_pairs(heaps))
end
