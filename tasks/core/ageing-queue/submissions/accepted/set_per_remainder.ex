defmodule Solution do
  # Jobs that came in at the same remainder by `step` become more urgent at the same minutes: their order never changes.
  # For each remainder there is an ordered set of {lack, added, name}, where the lack is minus the urgency that the job would
  # have had at the first of those minutes. `waiting` says where each waiting job is.
  defstruct [:step, now: 0, sets: %{}, waiting: %{}, taken: []]

  def serve_jobs(events, step) do
    sets = Map.new(0..(step - 1), &{&1, :gb_sets.new()})

    events
    |> Enum.with_index()
    |> Enum.reduce(%Solution{step: step, sets: sets}, fn {event, number}, shop ->
      event |> String.split(" ") |> handle(number, shop)
    end)
    |> then(&Enum.reverse(&1.taken))
  end

  defp handle(["add", name, _urgency], _number, %{waiting: waiting} = shop) when is_map_key(waiting, name), do: shop

  defp handle(["add", name, urgency], number, %{now: now, step: step} = shop) do
    remainder = rem(now, step)
    job = {div(now, step) - String.to_integer(urgency), number, name}
    sets = Map.update!(shop.sets, remainder, &:gb_sets.add(job, &1))
    %{shop | sets: sets, waiting: Map.put(shop.waiting, name, {remainder, job})}
  end

  defp handle(["drop", name], _number, shop), do: remove(shop, name)
  defp handle(["wait", minutes], _number, shop), do: %{shop | now: shop.now + String.to_integer(minutes)}

  defp handle(["take"], _number, shop) do
    candidates =
      for {remainder, set} <- shop.sets, not :gb_sets.is_empty(set) do
        {lack, added, name} = :gb_sets.smallest(set)
        {lack - Integer.floor_div(shop.now - remainder, shop.step), added, name}
      end

    case Enum.min(candidates, fn -> nil end) do
      nil -> %{shop | taken: ["-" | shop.taken]}
      {_, _, name} -> remove(%{shop | taken: [name | shop.taken]}, name)
    end
  end

  defp remove(%{waiting: waiting} = shop, name) do
    case Map.pop(waiting, name) do
      {nil, _} -> shop
      {{remainder, job}, waiting} ->
        %{shop | waiting: waiting, sets: Map.update!(shop.sets, remainder, &:gb_sets.delete(job, &1))}
    end
  end
end
