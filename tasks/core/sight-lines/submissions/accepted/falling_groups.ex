defmodule Solution do
  # A group is {height, places, count, sum}: equally high towers that no higher one hides; the places are a queue.
  # The groups that can signal onwards are a list from the lowest to the highest. Places beyond reach leave when a group is
  # used: `prune` drops them from the front.
  def sight_lines(heights, reach) do
    {_groups, totals} =
      heights
      |> Enum.with_index()
      |> Enum.reduce({[], {0, 0, 0}}, fn {height, place}, {groups, totals} ->
        see(groups, {height, :queue.new(), 0, 0}, place, reach, totals)
      end)

    Tuple.to_list(totals)
  end

  defp see([{lower, _, _, _} = group | groups], {height, _, _, _} = own, place, reach, totals) when lower < height do
    see(groups, own, place, reach, group |> prune(place - reach) |> count(place, totals, false))
  end

  defp see([{height, _, _, _} = group | groups], {height, _, _, _}, place, reach, totals) do
    group = prune(group, place - reach)
    join(groups, group, place, reach, count(group, place, totals, true))
  end

  defp see(groups, own, place, reach, totals), do: join(groups, own, place, reach, totals)

  # The own tower joins its group; of the higher ones the nearest is in sight.
  defp join(groups, {height, places, count, sum}, place, reach, totals) do
    own = {height, :queue.in(place, places), count + 1, sum + place}

    with [{_, higher, _, _} | _] <- groups,
         nearest when nearest >= place - reach <- :queue.last(higher) do
      {pairs, equal, length} = totals
      {[own | groups], {pairs + 1, equal, length + place - nearest}}
    else
      _ -> {[own], totals}
    end
  end

  defp count({_, _, count, sum}, place, {pairs, equal, length}, same?) do
    {pairs + count, if(same?, do: equal + count, else: equal), length + count * place - sum}
  end

  defp prune({height, places, count, sum} = group, least) do
    case :queue.peek(places) do
      {:value, first} when first < least -> prune({height, :queue.drop(places), count - 1, sum - first}, least)
      _ -> group
    end
  end
end
