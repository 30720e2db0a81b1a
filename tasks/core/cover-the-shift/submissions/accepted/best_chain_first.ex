defmodule Solution do
  def cover_the_shift(from_time, to_time, offers, handover) do
    # Chains are {number, sum, time until which the next person may come}.
    chains = :gb_sets.singleton({0, 0, from_time})

    {_, plans} =
      offers
      |> Enum.sort()
      |> Enum.reduce_while({chains, []}, fn [come, leave, asked], {chains, plans} ->
        chains = drop_late(chains, come)

        if :gb_sets.is_empty(chains) do
          {:halt, {chains, plans}}
        else
          {count, total, _} = :gb_sets.smallest(chains)
          chain = {count + 1, total + asked, leave - handover}
          plans = if leave >= to_time, do: [[count + 1, total + asked] | plans], else: plans
          {:cont, {:gb_sets.add(chain, chains), plans}}
        end
      end)

    Enum.min(plans, fn -> [] end)
  end

  defp drop_late(chains, come) do
    if :gb_sets.is_empty(chains) do
      chains
    else
      case :gb_sets.take_smallest(chains) do
        {{_, _, until}, rest} when until < come -> drop_late(rest, come)
        _ -> chains
      end
    end
  end
end
