defmodule Solution do
  @moduledoc """
  Every part has a life: the number of its first outage, or the number of all outages if it never fails. The supply of a
  station lasts as long as the best of its paths to a plant, and a path lasts as long as the part that fails first.
  """

  def outage_report(n, lines, plants, outages) do
    for_ever = length(outages)
    first = outages |> Enum.with_index() |> Enum.reverse() |> Map.new()
    life = &Map.get(first, &1, for_ever)

    links =
      lines
      |> Enum.with_index(fn [a, b], line -> {a, b, life.(-line - 1)} end)
      |> Enum.flat_map(fn {a, b, lasts} -> [{a, {b, lasts}}, {b, {a, lasts}}] end)
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    supply =
      for(plant <- plants, do: {-life.(plant), plant})
      |> :gb_sets.from_list()
      |> spread(%{}, links, life)

    # A station begins to count when its supply ends, and counts no longer when it fails.
    stations = Enum.take(0..n, n)
    begins = Enum.frequencies_by(stations, &Map.get(supply, &1, 0))
    ends = Enum.frequencies_by(stations, life)

    outages
    |> Enum.with_index(fn _outage, i -> Map.get(begins, i, 0) - Map.get(ends, i, 0) end)
    |> Enum.scan(&+/2)
  end

  # Stations are settled in descending order of how long their supply lasts.
  defp spread(queue, supply, links, life) do
    if :gb_sets.is_empty(queue) do
      supply
    else
      {{negative, station}, queue} = :gb_sets.take_smallest(queue)

      if is_map_key(supply, station) do
        spread(queue, supply, links, life)
      else
        links
        |> Map.get(station, [])
        |> Enum.reject(fn {other, _lasts} -> is_map_key(supply, other) end)
        |> Enum.reduce(queue, fn {other, lasts}, queue ->
          :gb_sets.add({-Enum.min([-negative, lasts, life.(other)]), other}, queue)
        end)
        |> spread(Map.put(supply, station, -negative), links, life)
      end
    end
  end
end
