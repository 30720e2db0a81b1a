defmodule Solution do
  def budget_windows(kinds, costs, max_kinds, max_repeat, budget) do
    offers = Enum.zip(kinds, costs)
    limits = {max_kinds, max_repeat, budget}
    empty = %{offers: offers, start: 0, length: 0, cost: 0, inside: %{}}

    {_, good, longest, first} =
      Enum.reduce(offers, {empty, 0, 0, -1}, fn offer, {window, good, longest, first} ->
        %{length: length, start: start} = window = window |> enter(offer) |> shrink(elem(offer, 0), limits)

        if length > longest,
          do: {window, good + length, length, start},
          else: {window, good + length, longest, first}
      end)

    [good, longest, first]
  end

  defp enter(window, {kind, cost}) do
    inside = Map.update(window.inside, kind, 1, &(&1 + 1))
    %{window | length: window.length + 1, cost: window.cost + cost, inside: inside}
  end

  # Only the kind that has just come in can occur too often.
  defp shrink(%{inside: inside, cost: cost} = window, kind, {max_kinds, max_repeat, budget} = limits) do
    if map_size(inside) > max_kinds or Map.get(inside, kind, 0) > max_repeat or cost > budget,
      do: window |> leave() |> shrink(kind, limits),
      else: window
  end

  defp leave(%{offers: [{kind, cost} | offers]} = window) do
    inside =
      case window.inside do
        %{^kind => 1} -> Map.delete(window.inside, kind)
        %{^kind => times} -> %{window.inside | kind => times - 1}
      end

    %{
      window
      | offers: offers,
        start: window.start + 1,
        length: window.length - 1,
        cost: window.cost - cost,
        inside: inside
    }
  end
end
