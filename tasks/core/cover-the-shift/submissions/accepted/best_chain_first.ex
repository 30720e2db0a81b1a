defmodule Solution do
  def cover_the_shift(from_time, to_time, offers, handover) do
    # Chains by {number, sum}, with the time until which the next person may come: the latest that is known.
    chains = :gb_trees.insert({0, 0}, from_time, :gb_trees.empty())

    {_, plans} =
      offers
      |> Enum.sort()
      |> Enum.reduce_while({chains, []}, fn [come, leave, asked], {chains, plans} ->
        chains = drop_late(chains, come)

        if :gb_trees.is_empty(chains) do
          {:halt, {chains, plans}}
        else
          {{count, total}, _} = :gb_trees.smallest(chains)
          chain = {count + 1, total + asked}
          plans = if leave >= to_time, do: [chain | plans], else: plans
          {:cont, {keep(chains, chain, leave - handover), plans}}
        end
      end)

    plans |> Enum.min(fn -> {} end) |> Tuple.to_list()
  end

  defp drop_late(chains, come) do
    if not :gb_trees.is_empty(chains) and elem(:gb_trees.smallest(chains), 1) < come do
      {_, _, rest} = :gb_trees.take_smallest(chains)
      drop_late(rest, come)
    else
      chains
    end
  end

  defp keep(chains, chain, until) do
    case :gb_trees.lookup(chain, chains) do
      {:value, known} when known >= until -> chains
      _ -> :gb_trees.enter(chain, until, chains)
    end
  end
end
